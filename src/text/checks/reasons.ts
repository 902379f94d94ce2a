import { ENDORSEMENT, type Check, type CheckCode, type CheckParams, type Coded } from '@/engine'

import { showDay, showMonth } from '../time'
import { YEARS_RESTART, ZERO_REPORT } from '../policy'
import { LEVEL_NAMES, TIER_NAMES } from '../scheme'
import { OTHER_READING, sureText } from '../points'
import type { ReadCheck } from './checks'

/** Why a check says what it says, with the person's own facts; by both readings of a clause where one is worse. */
export function checkText({ other, ...check }: ReadCheck): string {
  const own = reasonText(check)
  if (other === undefined) return own
  return `${own}${OTHER_READING}：${reasonText(other)}${sureText()}。`
}

function reasonText({ because, verdict }: Check): string {
  // Nobody has looked at the new permit yet.
  if (because.code === 'permit-expired' && verdict === 'unknown') {
    const { on, days } = because.params
    return `按时签注的话，新的有效期大约到${showDay(on)}，也过了${days}天。看一眼证面上的日期。`
  }
  return words(because)
}

const words = <Code extends CheckCode>({ code, params }: Coded<CheckParams, Code>): string =>
  REASONS[code](params)

const inWindow = ({ window }: { window: number }): string => `近${window}个月里`
const between = ({ low, high }: { low: number; high: number }): string =>
  `可能是${low}到${high}个月`
const titleNeed = (params: CheckParams['title-months-met' | 'title-months-open']): string =>
  `${LEVEL_NAMES[params.level]}要${inWindow(params)}有${params.need}个月基数达到${TIER_NAMES.x1}平均工资`
const tierNeed = (params: CheckParams['base-met' | 'base-open']): string =>
  `${TIER_NAMES[params.tier]}档要${inWindow(params)}有${params.need}个月`

/** Why a check answers as it does: the words of every `CheckCode`. */
export const REASONS: { [Code in CheckCode]: (params: CheckParams[Code]) => string } = {
  'no-permit-date': () => '还没填居住证有效期到哪一天。',
  'no-endorsed-day': () => '写了新的有效期，没写签注办好的日子。',
  'no-new-expiry': () => '签注过了，还没写新的有效期；它可能也过了。',
  'cycle-over': () => '下一次可以签注的日子到了，要按新的一轮来看。',
  'permit-valid': ({ until }) => `居住证有效期到${showDay(until)}。`,
  'permit-endorsed': ({ on }) => `${showDay(on)}已经签注。`,
  'permit-expired': ({ on, days }) =>
    `居住证${showDay(on)}到期，已经过了${days}天，还没有签注。已有的积分也跟着到期。会不会清零，各家说法不一。`,
  'not-expired': () => '居住证还没到期。',
  'in-time': () => `没有逾期超过${ENDORSEMENT.continuousDays}天。`,
  'late-restart': ({ days }) => `已经逾期${days}天。${YEARS_RESTART}。`,
  'late-over-90': ({ days, limit }) =>
    `已经逾期${days}天。${YEARS_RESTART}。几篇文章还说，超过${limit}天得重新办居住证，没有找到规定支持。`,
  'endorsed-late': ({ days }) => `签注时逾期了${days}天。${YEARS_RESTART}。`,
  'first-application': () => '第一次申请没有这一条。',
  'maybe-just-endorsed': ({ until }) =>
    `居住证到${showDay(until)}，还早。刚签注过的话，积分可能还没续。`,
  'not-endorsed-yet': () => '还没签注，签注以后才开始数日子。',
  filed: ({ on }) => `${showDay(on)}已经提交。`,
  'filing-open': ({ days, limit }) => `签注后第${days}天，文章说的是${limit}天以内。`,
  'filing-late': ({ days, limit }) =>
    `签注已经${days}天，还没办积分。几篇文章说超过${limit}天要重新办，办法里没有这一条。`,
  'insurance-open': () => '社保记录还没填，或者有月份没定。',
  'counts-stale': ({ asOf }) => `社保月数只数到${showMonth(asOf)}，之后的还没补。`,
  'insured-enough': (params) =>
    `${inWindow(params)}正常交了${params.have}个月，要${params.need}个月。`,
  'insured-long-ago': (params) =>
    `${inWindow(params)}正常交的只有${params.have}个月，不到${params.need}个月。以前一共交过${params.months}个月；办法没写要看最近${params.window}个月，这里从严提醒。`,
  'insured-short': ({ months, need }) => `正常交的一共只有${months}个月，不满${need}个月。`,
  'title-not-answered': () => '还没答有没有职称或技能证书。',
  'no-title-used': () => '没有用到要看社保月数的证书。',
  'title-months-met': (params) => `${titleNeed(params)}，你有${params.have}个月。`,
  'title-months-short': (params) =>
    `${titleNeed(params)}，你只有${params.have}个月。一篇文章说积分暂时失效，够了再续，不是从头来。`,
  'title-not-needed': (params) =>
    `${titleNeed(params)}，你只有${params.have}个月；不靠它，分也够。`,
  'title-months-open': (params) => `${titleNeed(params)}；你有月份没定，${between(params)}。`,
  'no-base-used': () => '没有靠社保基数加分。',
  'base-met': (params) => `${tierNeed(params)}，你有${params.have}个月。`,
  'base-short': (params) => `${tierNeed(params)}，你只有${params.have}个月，基数这一项没有分。`,
  'base-not-needed': (params) => `${tierNeed(params)}，你只有${params.have}个月；不靠它，分也够。`,
  'base-open': (params) => `${tierNeed(params)}；你有月份没定，${between(params)}。`,
  'months-clean': () => '没有标着补缴或单位不一致的月份。',
  'months-flagged': ({ months }) => `有${months}个月是补缴或别的单位交的，不算数。`,
  'months-not-needed': ({ months }) =>
    `有${months}个月是补缴或别的单位交的，不算数；没有它们，分也够。`,
  'counts-only': () => '你填的是总月数，看不出有没有补缴或单位不一致的月份。',
  'tax-not-asked': () => '个税怎么报的，还没答完。',
  'tax-clean': () => '月月都报了，没有零报税，也没有两家单位同时报。',
  'zero-report': () => `有零报税的月份。${ZERO_REPORT}`,
  'not-declared': () => `有没申报个税的月份。${ZERO_REPORT}`,
  'two-employers': () => '有两家或更多单位同时给你报工资薪金。',
  'tax-mismatch': ({ months }) => `有${months}个月的缴费基数和个税对不上。`,
  'job-not-asked': () => '证书、紧缺专业和岗位对不对得上，岗位说明书有没有，还没答完。',
  'job-fits': () => '按你填的，证书、专业和岗位没有冲突。',
  'title-not-matching': (params) => `${LEVEL_NAMES[params.level]}和现在的岗位对不上。`,
  'major-not-matching': () => '紧缺专业和现在的岗位对不上。',
  'no-description': () => '岗位说明书还没有准备好。',
  'changes-not-asked': () => '有什么变了，还没答。',
  'same-employer': () => '没有选换了单位，不用看合同长短。',
  'contract-not-given': () => '换了单位，但还没填新合同从哪天开始。',
  'contract-end-open': () =>
    '没填合同到哪天。没写到期日的合同（无固定期限）怎么看，没查到官方说明。',
  'contract-fits': ({ until }) => `合同到${showDay(until)}，够长。`,
  'contract-too-short': ({ from, until, years }) =>
    `合同从${showDay(from)}到${showDay(until)}，不满${years}年。`,
  'contract-runs-out': ({ until, months }) => `合同${showDay(until)}到期，剩下不到${months}个月。`,
  'papers-not-asked': () => '盖章的情况还没答完。',
  'papers-missing': ({ count }) => `清单里还有${count}样没备好。`,
  'papers-ready': () => '材料备好了，该盖的章也盖了。',
  'not-stamped': () => '还没盖章，交之前要盖；一篇文章说没盖公章可能被退回。',
  'no-leaving-date': () => '退工单上没有离职日期；换单位的材料，一篇文章要求写上。',
  'record-not-asked': () => '还没问过；积分里先按没有算。',
  'no-record': () => '你没有记下这种记录。',
  'record-open': () => '有没有这种记录，还没定。',
  records: ({ count, points, years }) => `${years}年内有${count}条，要扣${points}分。`,
  vetoed: () => '有严重刑事犯罪记录，按办法取消申请资格。',
  'total-open': ({ low, high, threshold }) => `现在是${low}到${high}分，要${threshold}分，还没定。`,
  'total-unknown': () => '所选日期的规则，本工具不知道。',
  'total-enough': ({ total, threshold }) => `至少${total}分，要${threshold}分。`,
  'total-short': ({ total, threshold }) =>
    `按已经答的算最多${total}分，还差${threshold - total}分；没答的加分项先按没有算。`,
  'employer-matches': () => '现在的单位和系统里登记的一样。',
  'employer-declared': () => '你选了换了单位，会按变更来办。',
  'employer-differs': () => '和系统里登记的单位不一样，却没有选换了单位。',
  'employer-not-asked': () => '还没答现在的单位和系统里登记的一不一样。',
  'address-same': () => '你没有说搬了家。',
  'address-told': ({ on }) => `${showDay(on)}已经更新住址。`,
  'address-due': ({ on, limit }) => `${showDay(on)}搬的家，${limit}日内去更新住址。`,
  'address-late': ({ days, limit }) => `搬家${days}天了，过了${limit}日，住址还没更新。`,
  'address-not-told': ({ limit }) => `搬了家，住址还没更新。搬家以后${limit}日内要去更新。`,
  'address-not-asked': () => '现在住的地方和居住证登记的一不一样，还没定。',
}
