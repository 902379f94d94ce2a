import { CONTRACT, RENEWAL_NOTES, type MaterialRemark } from '@/engine'
import { UNCHANGED } from '../policy'

/** What the sources add about a paper, one sentence. */
export const remarkText = (code: MaterialRemark): string => REMARKS[code]

/** Which paper of a lease is enough for what: the relayed rules, and what articles list for the points. */
export const RENTED =
  '租房：据转述的细则，更新住址用租赁合同就行。积分可能要备案证明，先问区人才服务中心，说要再去网签、备案。'

const REMARKS: Record<MaterialRemark, string> = {
  'only-the-form': UNCHANGED,
  'online-check': '一篇文章说，信息没变的在网上提交后系统自动核对，通知单在线打印。',
  paperless: '据转述的细则，能共享核验的免交纸质。',
  'one-year': `有文章要求：和新单位签${CONTRACT.leastYears}年期以上，剩下的时间不少于${CONTRACT.leastMonthsLeft}个月。`,
  'new-employer-stamp': '盖新单位的公章。',
  'often-with-licence': '三证合一后，一般和营业执照是同一份，没查到规定这样写。',
  'leaving-date': '上面要有离职日期，一篇文章的要求。',
  'name-and-matter': '写明人事专员的身份和要办的事项。',
  'start-early': `学历要先验证，有文章说大约要${RENEWAL_NOTES.verifyMonths}个月，尽早开始。`,
  'with-job': '用来证明岗位和证书对得上。',
  'for-title-skill-major': '用职称、技能等级或紧缺专业计分的，都要准备。',
  'not-listed': '文章只写了“相关材料”；办法里审核的内容有结婚证和户口簿，所以列在这里。',
  maybe: '可能要：没查到出处，先问清楚。',
  'returned-without-stamp': '一篇文章说没盖公章可能被退回。',
  'address-differs': '办签注时，只有现在住的地方和登记的不一样才要交。',
  'check-original': '交复印件，原件带去核对，两样都带。',
  relayed: '只有别人转述，没拿到原文。',
  'has-all-three': '借住亲友家的，亲友的户口簿或产权证、书面证明、寄宿证明三样都要。',
  'number-only': '网上填信息时用，不用交纸质。',
  valid: '要在有效期内。',
  'hr-in-person': '换单位的，有文章说人事专员要本人到场。',
  'new-job': '换了单位或岗位，要换成新岗位的。',
  'base-too': '有文章同时要求社保基数达标，可以在“会不会卡住”里看。',
  'not-for-hukou': '配偶是上海户籍的，没有居住证，不用交。',
  'for-education': '用学历、紧缺专业计分的交。',
  'for-title-skill': '用职称、职业资格、技能等级计分的，交自己那一种。',
  'for-spouse': '用沪籍配偶计分，或家属随迁的交。',
  'for-investment': '用投资纳税、带动就业计分的交。',
  'third-party-more': '第三方说还要学信网备案表、学籍报告、学位验证报告，先问清楚。',
  'both-booklets': '两个人的结婚证，两本都带。',
  'by-hr-or-security': '据转述的细则，由单位人事或保卫部门出具。',
  'lease-either': RENTED,
}
