import {
  CONTRACT,
  ENDORSEMENT,
  FILING,
  isOneTrip,
  RENEWAL_NOTES,
  type Renewal,
  type Situation,
  type StepId,
} from '@/engine'

import { NO_ACCOUNT, UNCHANGED } from '../policy'
import { LATE_WHERE, lateText } from './late'
import { RENTED } from './paper-remarks'
import { AFTER_DECISION, NO_TERM } from './renewal'

const { autoEndorse } = RENEWAL_NOTES

type Plan = Pick<Renewal, 'phase' | 'dates' | 'steps'> | undefined

/**
 * What to do at a step and what to be careful of, a few short sentences; nothing that no source says.
 * @param situation decides between a first application, a renewal without changes and one with
 * @param plan where it stands; a late 签注 is another matter
 */
export function stepHow(id: StepId, situation: Situation, plan?: Plan): readonly string[] {
  const { kind, changes, permit } = situation
  const first = kind === 'first'
  const moved = permit?.addressMatches === false
  const employer = !first && changes.includes('employer')
  const unchanged = !first && !moved && changes.length === 0
  switch (id) {
    case 'endorse': {
      const late = plan && lateText(plan, first)
      const isTrip = plan !== undefined && isOneTrip(plan)
      const isSecond = !isTrip && isOpen('address', plan) && isOpen('endorse', plan)
      return [
        ...textsIf(isTrip, [ONE_TRIP]),
        ...textsIf(isSecond, [ADDRESS_FIRST]),
        ...(late === undefined
          ? [
              `到期前${ENDORSEMENT.daysBefore}日内办，不收费。${isTrip ? TWO_ENTRIES : '网上全程能办；也可以去窗口，全市哪一家都行。'}`,
            ]
          : [late.now, ...late.more, ...textsIf(plan?.phase !== 'late-over-90', [LATE_ONLINE])]),
        ...textsIf(!isTrip && !isSecond && (moved || changes.includes('address')), [
          '现在住的和登记的地址不一样，要一起交住所证明。',
        ]),
        ...textsIf(late === undefined, [
          `自有房产、或租赁备案还在期内的，到期前${autoEndorse.to}到${autoEndorse.from}天可能自动签注并发短信。这是${autoEndorse.year}年的说法，没收到短信就自己办。`,
        ]),
        '签注后，卡面上的日期到自助机更新（第三方的说法）。',
        ...textsIf(!first, ['先签注，再续积分；签注没成，积分不能续。']),
      ]
    }
    case 'address':
      return [
        `住址变了，${RENEWAL_NOTES.reportDays}日内去更新，现行细则只有别人转述。居住登记的有效期是${RENEWAL_NOTES.registrationYears}年，过了要重办。`,
        '一篇文章说，带身份证和住所证明，去社区事务受理服务中心当场办，或在随申办里变更。',
        situation.dwelling === 'rented' ? RENTED : '住所证明有几种，交一种就行，看下面的材料。',
        ...textsIf(plan === undefined || isOneTrip(plan), [
          '和签注谁先谁后，没查到官方说明。到窗口一起提出；一篇文章说，住所证明一起交。不放心的，先打12345问。',
        ]),
      ]
    case 'lease-sign':
      return ['租房、又要用备案证明的人才办。先网签，再备案。', RENTED]
    case 'lease-record':
      return ['网签以后去备案，网签合同带复印件，也带原件核对。备案证明由房地部门出具。', RENTED]
    case 'verify-education':
      return [
        `大约要${RENEWAL_NOTES.verifyMonths}个月，要最先办。`,
        '带身份证复印件、变更后的学历原件，到咨询台办。哪里的咨询台文章没写，先打12345问清楚。',
        `验证完成后再续积分；居住证签注不用等它，别误了。${isOver(plan) ? '来不及' : `来不及在签注后第${FILING.cautionDays}天前验证完`}的，先问区人才服务中心能不能先按原学历办。`,
      ]
    case 'employer-code':
      return ['问单位人事要，登录系统、填信息时用。以前填的是组织机构代码。']
    case 'employer-login':
      return [
        '由新单位登录。',
        NO_ACCOUNT,
        '先网上填还是先交材料，两篇文章写法相反。建议先网上填，再带材料去，去前打电话确认。',
      ]
    case 'refresh':
      return [
        `签注那天不算，满${FILING.waitDays}个工作日以后再登录，越早越好。`,
        `也有文章写要等到${RENEWAL_NOTES.longestWait}个工作日，所以刷不出新有效期先别急；一直不变就打12345问。`,
        ...textsIf(!employer, ['你自己或者单位登录都可以。', NO_ACCOUNT]),
      ]
    case 'details':
      return unchanged
        ? [
            '核对一遍，没有变化的，你或单位都可以提交。一篇文章说，网上提交后系统自动核对。',
            SAME_ADDRESS,
          ]
        : [
            '把变了的地方改成现在的，和手里的材料一致。',
            SAME_ADDRESS,
            ...textsIf(employer, ['信息由你或新单位填，材料由新单位交，两步都要。']),
          ]
    case 'fill-form':
      return ['先在网上模拟估分；再填好《积分申请表》，打印出来，交给单位盖公章。', NO_ACCOUNT]
    case 'hand-over':
      return [
        '积分由单位提交，你先跟单位人事说，再把材料交过去。',
        ...textsIf(unchanged, [UNCHANGED]),
        ...textsIf(!first && changes.includes('title'), [
          '证书有几种，交自己那一种。评审表或考试表、聘任表是职称的；技能等级除了证书还要哪些，没查到清单，问区人才服务中心。',
        ]),
        ...textsIf(employer, [
          `和新单位的合同，有文章说要${CONTRACT.leastYears}年期以上、还剩不少于${CONTRACT.leastMonthsLeft}个月。`,
        ]),
      ]
    case 'submit':
      return [
        '单位在系统里审核后提交，请人事告诉你是哪一天。',
        ...textsIf(employer, ['换了单位，别按“没有变更”提交，会对不上。']),
      ]
    case 'counter':
      return [
        ...textsIf(unchanged, [UNCHANGED]),
        '去单位注册地（据转述的细则，也可以是登记地）所在区的那一家，由单位去。申请表要盖公章，一篇文章说没盖可能被退回。',
        ...textsIf(employer, ['有文章说，人事专员要本人到场，带介绍信和身份证。']),
      ]
    case 'receipt':
      return ['材料齐的，给收件凭证，请人事拍一张给你；不齐的，会一次告知要补哪些。']
    case 'archive':
      return [
        '受理点或区人才服务中心调你的档案，调到后再审核。怎么调，请单位人事问区人才服务中心。',
      ]
    case 'verification':
      return [
        `受理部门审核材料是不是属实。核定的${FILING.decisionDays}个工作日从“审核属实”那天算，不从交材料那天算。`,
        NO_TERM,
        '审核属实是哪一天，问单位人事或区人才服务中心；一篇文章说，单位登录系统能看进度和结果。',
        NO_PASS,
      ]
    case 'decision':
      return [`审核属实以后，${FILING.decisionDays}个工作日内核定，用短信通知。`, NO_PASS]
    case 'notice':
      return [NOTICE_WAYS, ...AFTER_DECISION]
  }
}

const isOpen = (id: StepId, plan: Plan): boolean =>
  plan?.steps.some((step) => step.id === id && step.state !== 'done') === true

/** Whose address is still to be changed goes once. */
export const ONE_TRIP =
  '跑一趟：带身份证、居住证、住所证明，到任一社区事务受理服务中心，两件事一起提出。'

const ADDRESS_FIRST = `先更新住址，再签注：搬家后的${RENEWAL_NOTES.reportDays}日在可以签注以前就到了。`

const TWO_ENTRIES = '网上也能签注，更新住址在随申办的另一个入口；谁先谁后，没查到官方说明。'

/** How the notice is had. */
export const NOTICE_WAYS =
  '三种办法：在线打印；按通知的时间和地址，本人和单位带有效身份证件去领；凭居住证在自助打印设备上打。'

/** Whether day 60 of the filing has gone, which the term of the filing shows: then it is no advice any more. */
const isOver = (plan: Plan): boolean =>
  plan?.phase === 'endorsed' && plan.steps.find(({ id }) => id === 'submit')?.due === undefined

const SAME_ADDRESS = '办理人的经验：户籍地址、居住证地址要和证件一字不差。'

/** The one result that is not written down. */
export const NO_PASS_NAME = '核定下来分不够'
export const NO_PASS = `${NO_PASS_NAME}的，先别记，问单位人事怎么补。`

const LATE_ONLINE = `逾期补办能不能在网上办，没查到官方说明：${LATE_WHERE}`

/** Sentences that hold only in some situations. */
const textsIf = (holds: boolean, texts: readonly string[]): readonly string[] =>
  holds ? texts : []
