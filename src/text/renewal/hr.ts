import {
  changesOf,
  type DayText,
  employeeShare,
  employerPapers,
  employerSteps,
  FILING,
  handedOver,
  type Paper,
  type PaperGroup,
  type Renewal,
  type SentSituation,
  type Situation,
  type StepId,
} from '@/engine'

import { changeNames } from '../questions'
import { showWeekday } from './dates'
import { remarkText } from './paper-remarks'
import { formsText, GROUP_NAMES, PAPER_NAMES } from './papers'
import { PLACE_NAMES, stepName } from './steps'
import { stepHow } from './steps-how'

export const FROM_NEWER = '这个链接来自更新的版本，先看通用的清单。'

/** In the place of the situation, where none is known. */
export const GENERAL =
  '还没说有什么变了，先看通用的续办清单。员工有变化的（比如换了单位），步骤和材料会多几样，先问员工。'

/** Said to the employer, who is not told a name. */
export const WHICH_EMPLOYEE = '这一页不写员工的名字。是哪位员工，看是谁转发给你的。'

export const NOT_PERSONAL = '这一页不含员工的姓名、分数和证件号。你打的勾只存在你这部手机上。'

/** Near the top, in one line. */
export const HR_DISCLAIMER = '这不是政府的页面，按公开规定整理；要什么，以区人才服务中心说的为准。'

export const TICK_NOT_SAVED =
  '刚才的勾没有存上，关掉这一页可能就没了。手机空间够的话，再点一次试试。'

/** The first line: by when, and what it is. A day that has gone is not named as one to keep. */
export function hrLead(
  sent: SentSituation | undefined,
  by: DayText | undefined,
  today: DayText,
): string {
  const what =
    sent === undefined
      ? GENERAL
      : sent.withheld
        ? withheldWords(sent)
        : situationWords(sent.situation)
  if (by === undefined) return what
  return by < today
    ? `员工希望的日子已经过了，请尽快办。${what}`
    : `下面单位要办的几步，希望最晚${showWeekday(by)}都办好。${what}`
}

function withheldWords({ situation }: SentSituation): string {
  const names = changeNames(changesOf(situation))
  return `员工这次续办居住证积分，和上次比有变化${names === '' ? '' : `：${names}`}。`
}

/** What the employer is told about this employee: which kind, and what has changed. */
export function situationWords(situation: Situation): string {
  if (situation.kind === 'first') return '员工这次是第一次申请居住证积分。'
  const names = changeNames(changesOf(situation))
  return names === ''
    ? '员工这次续办居住证积分，和上次比没有变化。'
    : `员工这次续办居住证积分，和上次比有变化：${names}。`
}

/** One thing that the employer does, in the employer's own words. */
export interface HrStep {
  id: StepId
  name: string
  /** whether it may fall away */
  optional: boolean
  lines: readonly string[]
}

/** The employer's steps in order: how, where, what the employee does before, and what the employee waits for. */
export function hrSteps(renewal: Renewal, situation: Situation): HrStep[] {
  const names = (ids: readonly StepId[]): string =>
    ids.map((id) => `“${stepName(id, situation.kind)}”`).join('、')
  const given = brackets(handedOver(renewal).map(givenName))
  return employerSteps(renewal).map(({ id, where, before, next, optional }) => {
    const places = where.filter((place) => place !== 'employer')
    return {
      id,
      name: HR_NAMES[id] ?? stepName(id, situation.kind),
      optional,
      lines: [
        ...(places.length > 0
          ? [`在哪里：${places.map((place) => PLACE_NAMES[place]).join('、')}。`]
          : []),
        ...(before.length > 0 ? [`先等员工${names(before)}${id === 'submit' ? given : ''}。`] : []),
        ...(HR_HOW[id]?.(situation) ?? stepHow(id, situation)),
        ...(next.length > 0 ? [`员工等着这一步，才能${names(next)}。`] : []),
      ],
    }
  })
}

const givenName = (given: Paper | PaperGroup): string =>
  typeof given === 'string' ? GROUP_NAMES[given].name : PAPER_NAMES[given.id]

/** （居住证、身份证）; nothing where there is nothing. */
const brackets = (names: readonly string[]): string =>
  names.length === 0 ? '' : `（${names.join('、')}）`

const HR_NAMES: Partial<Record<StepId, string>> = {
  'employer-code': '把统一社会信用代码告诉员工',
  'employer-login': '用单位账号登录积分系统',
  submit: '审核、提交',
  counter: '去区人才服务中心交材料',
}

const NO_ACCOUNT = '员工没有账号的，先在网上为员工注册；用户名被占的，员工用个人账号。'

/** Where the words for the employee would sound odd to the employer. */
const HR_HOW: Partial<Record<StepId, (situation: Situation) => readonly string[]>> = {
  'employer-code': ({ changes }) => [
    '员工登录系统、填信息时用。以前填的是组织机构代码。',
    ...(changes.includes('employer') ? [] : [NO_ACCOUNT]),
  ],
  'employer-login': () => [
    '员工换到你们单位，由你们单位登录。',
    NO_ACCOUNT,
    '先网上填，再带材料去。先后文章里说法不一，去前打电话问区人才服务中心。',
  ],
  counter: (situation) => [
    ...(situation.kind === 'first' ? [NO_ACCOUNT] : []),
    ...stepHow('counter', situation),
  ],
  submit: ({ changes }) => [
    `员工签注那天不算，满${FILING.waitDays}个工作日以后，系统里才能续。哪天签注的，问员工。`,
    ...(changes.includes('employer') ? ['员工换了单位，别按“没有变更”提交，会对不上。'] : []),
    '提交以后，把是哪一天告诉员工。',
  ],
  receipt: () => [
    '材料齐的，给收件凭证，拍一张给员工；不齐的，会一次告知要补哪些。',
    '进度和结果，登录系统能看。领《积分通知单》时，你和员工都带有效身份证件。',
  ],
}

/** One paper of the employer's list. */
interface HrPaper {
  id: Paper['id']
  name: string
  hint: string
}

/** The employer's papers. */
export interface HrPapers {
  needed: HrPaper[]
  /** those that only some sources or some people need */
  inCase: HrPaper[]
  /** said once for all of them, where the sources differ about all of them */
  note?: string
}

/** What the employer brings, with the forms of each paper and what the sources add. */
export function hrPapers(renewal: Renewal): HrPapers {
  const { needed, inCase, onlyTheForm } = employerPapers(renewal)
  return {
    needed: needed.map(hrPaper),
    inCase: inCase.map(hrPaper),
    note: onlyTheForm ? ONLY_THE_FORM : undefined,
  }
}

const hrPaper = ({ id, forms, remarks }: Paper): HrPaper => ({
  id,
  name: PAPER_NAMES[id],
  hint: [`${formsText(forms)}。`, ...remarks.map(remarkText)].join(''),
})

/** Said once for all of them, and not as to the employee: "ask your HR". */
const ONLY_THE_FORM = '信息没变时要不要交，说法不一。先问区人才服务中心，要了再备。'

/** What the employee sees to: the steps in order, and the papers, with alternatives put together. */
export function employeeOwn(renewal: Renewal, kind: Situation['kind']) {
  const { steps, papers } = employeeShare(renewal)
  return {
    steps: steps.map(({ id, optional }) => stepName(id, kind) + (optional ? '（不一定要）' : '')),
    papers: papers.map(({ group, papers: ways }) => ({
      name: group === undefined ? '材料' : `${GROUP_NAMES[group].name}：${GROUP_NAMES[group].one}`,
      names: ways
        .map((paper, index) => `${index === 0 ? '' : paper.joined ? '＋' : '、'}${ownName(paper)}`)
        .join(''),
    })),
  }
}

const ownName = ({ id, origin, need }: Paper): string =>
  PAPER_NAMES[id] +
  (origin === 'employer' ? '（单位出）' : '') +
  (need === 'in-case' ? '（可能要）' : '')
