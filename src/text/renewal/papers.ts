import {
  fallsShort,
  type Paper,
  type PaperForm,
  type PaperGroup,
  type PaperId,
  type PaperOption,
  type PaperOrigin,
} from '@/engine'

/** What people call a paper. */
export const PAPER_NAMES: Record<PaperId, string> = {
  permit: '居住证',
  'id-card': '身份证',
  'application-form': '积分申请表',
  contract: '劳动（聘用）合同',
  'no-crime-pledge': '无违法犯罪记录承诺',
  'business-licence': '营业执照或事业单位法人证书',
  letter: '单位人事介绍信',
  'hr-id': '人事专员的身份证',
  'household-proof': '户籍证明或身份证明',
  'org-code': '单位的统一社会信用代码',
  'code-certificate': '统一社会信用代码证',
  'leaving-certificate': '离职证明',
  'leaving-form': '退工单',
  'new-diploma': '新的学历证书',
  'degree-certificates': '学历、学位证书',
  'title-certificate': '职称证书',
  'qualification-certificate': '职业资格证书',
  'skill-certificate': '技能等级证书',
  'review-form': '职称评审表',
  'exam-form': '考试合格人员登记表',
  'appointment-form': '聘任表',
  'job-description': '岗位说明书',
  'marriage-certificate': '结婚证',
  'household-register': '户口簿',
  'capital-report': '验资报告',
  'tax-details': '纳税明细',
  'hiring-proof': '聘用本市户籍人员证明',
  'spouse-id': '配偶的身份证',
  'spouse-permit': '配偶的居住证',
  'spouse-household': '配偶的户口本',
  'child-residence': '子女的居住证明',
  'child-household': '子女的户口本',
  'birth-certificate': '出生证明',
  'title-deed': '自己买的房：产权证',
  'lease-proof': '房屋租赁合同登记备案证明',
  'lease-contract': '租赁合同',
  'dormitory-proof': '单位集体宿舍证明',
  'host-household': '亲友的户口簿或产权证',
  'host-statement': '亲友写的书面证明',
  'committee-proof': '居（村）委的寄宿证明',
  'kin-proof': '亲属关系证明或承诺书',
  'lease-application': '租赁合同网签申请书',
  'landlord-id': '出租人的身份证明',
  'tenant-id': '承租人（租房的人）的身份证明',
  'house-title': '房屋权属证明',
  'signed-lease': '网签好的租赁合同',
}

const FORM_WORDS: Record<PaperForm, string> = {
  original: '原件',
  copy: '复印件',
  stamped: '加盖公章',
  print: '网上打印',
  information: '只要号码',
}

/** Written for this alone: nobody has a copy of one. */
const WRITTEN: readonly PaperId[] = ['no-crime-pledge', 'letter']

/** In which forms a paper is asked for, in short: 原件＋复印件. */
export const formsText = (forms: readonly PaperForm[], id?: PaperId): string =>
  forms.length > 0
    ? forms.map((form) => FORM_WORDS[form]).join('＋')
    : WRITTEN.includes(id!)
      ? '官方没说用什么格式'
      : '官方没说原件还是复印件，都备着'

/**
 * The same with advice, for a page of its own.
 * @param elsewhere another case whose sources say it, by its name
 */
export function formsAdvice(
  forms: readonly PaperForm[],
  elsewhere?: { name: string; forms: readonly PaperForm[] },
  id?: PaperId,
): string {
  return forms.length > 0 || elsewhere === undefined
    ? formsText(forms, id)
    : `${elsewhere.name}的，要${formsText(elsewhere.forms)}；别的情形也这样备`
}

export const BRINGS_NAMES: Record<Paper['brings'], string> = {
  self: '本人',
  employer: '单位人事',
  spouse: '配偶',
}

/** Where one gets a paper. */
export const ORIGIN_WORDS: Record<PaperOrigin, string> = {
  own: '自己手上就有',
  'online-print': '网上填写，再打印出来',
  employer: '单位出',
  'former-employer': '原来的单位出',
  office: '居（村）委出',
  relatives: '亲友提供',
  landlord: '房东提供',
  'housing-office': '房地部门出具',
  'not-known': '没查到官方说明，问单位人事、区人才服务中心或12345',
}

/** Whom a paper is asked of, where that is easily overlooked. */
export const ASK_FOR: Partial<Record<PaperOrigin, string>> = { landlord: '向房东要' }

/** What to send to the landlord. */
export const TO_LANDLORD = {
  name: '发给房东的话',
  text: '您好，我要办租房网签、备案。请给我您的身份证明、房屋权属证明：复印件，原件也要核对。谢谢。',
} as const

/** Papers of which one way is enough. */
export const GROUP_NAMES: Record<PaperGroup, { name: string; one: string }> = {
  dwelling: { name: '住所证明', one: '下面几种有一种就行' },
  leaving: { name: '离职的证明', one: '离职证明或退工单，有一种就行' },
  'title-proof': { name: '职称怎么来的', one: '评审来的或考试来的，有一种就行' },
}

/** A group over its papers; where some of them are enough for some steps only, it does not say that any will do. */
export function groupText(group: PaperGroup, papers: readonly Paper[]): string {
  const { name, one } = GROUP_NAMES[group]
  const own = papers.filter(({ oneOf }) => oneOf?.group === group)
  return `${name}：${own.some((paper) => fallsShort(paper, own)) ? '各够哪一步，看下面' : one}`
}

/** What a paper is not enough for, where another of its group is. */
export const shortText = (paper: Paper, papers: readonly Paper[]): string | undefined =>
  fallsShort(paper, papers) ? FALLS_SHORT[paper.id] : undefined

/** A proof for the permit that the articles do not name for the points. */
const FALLS_SHORT: Partial<Record<PaperId, string>> = {
  'lease-contract': '只够签注、更新住址；续积分可能还要登记备案证明',
  'kin-proof': '只够签注、更新住址；续积分可能要借住的那三样',
}

/** The only way of its group at a step, where not everybody may need it there. */
export const ONLY_WAYS: Partial<Record<PaperOption, string>> = {
  'lease-record': '积分可能要，先问区人才服务中心',
  lodging: '积分可能要，先问区人才服务中心',
}

/** The ways, where their papers do not say it themselves. */
export const OPTION_NAMES: Partial<Record<PaperOption, string>> = {
  lodging: '借住亲友家：三样一起',
}
