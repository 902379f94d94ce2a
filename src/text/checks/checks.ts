import { type Check, type CheckVerdict, type FailureId, isNotYet, type TodoCode } from '@/engine'

import { type Clause, CLAUSES, documentOf, shortName } from '../policy'
import { dueText, LATE_WHERE, showRenewalDate } from '../renewal'

/** The risk that each check is about. */
export const CHECK_NAMES: Record<FailureId, string> = {
  R1: '居住证没有签注',
  R2: '签注逾期太久',
  R3: '签注后太久没办积分',
  R4: '最近交的社保不够月数',
  R5: '职称、技能要的社保不够月数',
  R6: '社保基数加分的月数不够',
  R7: '有补缴、单位不一致的月份',
  R8: '社保基数和个税对不上',
  R9: '职称、技能、紧缺专业和岗位对不上',
  R10: '换单位后的合同太短',
  R11: '材料不齐，没盖章',
  R12: '有虚假材料的记录',
  R13: '有拘留、一般刑事的记录',
  R14: '有严重刑事犯罪的记录',
  R15: '总分不够',
  R16: '积分系统里还是原来的单位',
  R17: '搬了家，住址没更新',
}

/** A check, with what the other reading of a clause makes of it where that is worse. */
export interface ReadCheck extends Check {
  other?: Check
}

/** A verdict in a word with a sign: never by colour alone. */
export const VERDICTS: Record<CheckVerdict, { sign: string; word: string }> = {
  fails: { sign: '✗', word: '要先补办' },
  'may-fail': { sign: '!', word: '可能失败' },
  unknown: { sign: '?', word: '还不知道' },
  fine: { sign: '✓', word: '没问题' },
}

/** Where a check stands on the page: what is to be done in time, or is not due yet, is not in order yet. */
export type Standing = CheckVerdict | 'due' | 'not-yet'

export function standingOf(check: Check): Standing {
  if (check.verdict === 'fine' && check.todo !== 'nothing') return 'due'
  return isNotYet(check) ? 'not-yet' : check.verdict
}

/** Every standing in a word with a sign, in the order of the page. */
export const CHECK_STANDINGS: Record<Standing, { sign: string; word: string }> = {
  fails: VERDICTS.fails,
  due: { sign: '●', word: '要按时办' },
  'may-fail': VERDICTS['may-fail'],
  unknown: VERDICTS.unknown,
  'not-yet': { sign: '○', word: '还没到' },
  fine: VERDICTS.fine,
}

export const STANDING_ORDER = Object.keys(CHECK_STANDINGS) as Standing[]

/** The word for checks of one standing; only what takes the right to apply away cannot be mended. */
export const standingWord = (standing: Standing, checks: readonly Check[]): string =>
  checks.some((one) => one.verdict === standing && one.because.code === 'vetoed')
    ? '办不成'
    : CHECK_STANDINGS[standing].word

/** What is worst comes first. */
export const VERDICT_ORDER: readonly CheckVerdict[] = ['fails', 'may-fail', 'unknown', 'fine']

/** All checks in one sentence. */
export function summaryText(checks: readonly Check[]): string {
  const told = STANDING_ORDER.flatMap((standing) => {
    const count = checks.filter((one) => standingOf(one) === standing).length
    return count === 0 ? [] : [`${count}条${standingWord(standing, checks)}`]
  })
  return `按你填的：${told.join('，')}。`
}

/** What to do, and until when; undefined where there is nothing to do. */
export function todoText({ todo, by, byAtWork }: Check): string | undefined {
  if (todo === 'nothing') return undefined
  if (todo === 'endorse-now' && by !== undefined) {
    return `${ADVICE[todo]}拖过${showRenewalDate(by)}，居住年限可能重新算。`
  }
  return by === undefined ? ADVICE[todo] : `${ADVICE[todo]}${dueText(by, byAtWork)}。`
}

const ASK_MATCH = '问单位人事或区人才服务中心，怎样才算对得上。'

/** What to do about a check: the words of every `TodoCode`. */
export const ADVICE: Record<Exclude<TodoCode, 'nothing'>, string> = {
  'give-permit-date': '看一眼居住证，把有效期填上。',
  'give-dates': '看一眼居住证，把签注前后的到期日、签注的日子补全。',
  'begin-cycle': '到“续办”里开始新的一轮。',
  'ask-first': '先到社区事务受理服务中心问清楚，再办。',
  endorse: '在随申办里签注，或去全市任何一家社区事务受理服务中心。',
  'endorse-now': `尽快补办：${LATE_WHERE}`,
  'ask-about-years': '打12345，或问社区事务受理服务中心，居住年限和积分怎么算。',
  'file-points': '和单位一起把积分办了。',
  'ask-about-filing': '尽快提交，并问区人才服务中心，还能不能照续办走。',
  'give-insurance': '把社保记录补全。',
  'keep-paying': '接着按月交；补缴的月份不算。',
  'raise-base': '问单位人事，缴费基数是按哪几个月的工资报的。',
  'ask-about-months': '问单位人事或12345，这几个月怎么算。',
  answer: '把这一题答上。',
  'ask-about-tax': '请单位人事或财务核对个税和缴费基数，再问区人才服务中心。',
  'get-description': '请单位出岗位说明书。',
  'ask-about-match': ASK_MATCH,
  'give-contract': '看一眼合同，把起止的日子填上。',
  'extend-contract': '提交以前，跟单位说好续签或换一份够长的合同。',
  'ask-about-contract': '有到期日的，填上；没有的，问单位人事或区人才服务中心。',
  'gather-papers': '照清单一样样备齐。',
  'get-stamp': '请单位盖好公章再交。',
  'get-leaving-date': '请原单位写上离职日期，或改交离职证明。',
  'ask-about-record': '打12345或问区人才服务中心，核实记录和日期。',
  'see-points': '到积分里看没答的和还能加的。',
  'declare-employer': '按换了单位来办，在“有什么变了”里选上。',
  'tell-address':
    '带身份证和住所证明，去社区事务受理服务中心更新住址，或在随申办里变更。办好了，在“更新住址”里记下。',
}

/** What a check rests on: each clause with how near its text we came, and last who else says so. */
export function foundings({ clauses, sources }: Check): { name: string; gist: string }[] {
  const rested = CLAUSES.filter(({ id }) => clauses.includes(id))
  const told = rested.map((clause) => ({
    name: `${clauseName(clause)} · ${standing(clause)}`,
    gist: `${clause.gist}${clause.caution ?? ''}`,
  }))
  return [...told, { name: '谁这样说', gist: sources.map(shortName).join('、') }]
}

const clauseName = ({ document, article }: Clause): string =>
  documentOf(document).standing === 'article' ? article : `${shortName(document)} ${article}`

/** Whether the words of an article were read, or only articles of agents tell of it. */
function standing({ document }: Clause): string {
  switch (documentOf(document).standing) {
    case 'official':
      return '条文'
    case 'relayed':
      return '只有别人转述'
    default:
      return '只有中介文章写到'
  }
}
