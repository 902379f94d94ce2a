import {
  employerSteps,
  type DayText,
  FILING,
  type FilingTerm,
  firstDayOf,
  handedOver,
  lastDayOf,
  type Paper,
  type PaperGroup,
  type Renewal,
  type Situation,
  type StepId,
} from '@/engine'

import { UNCHANGED } from '../policy'
import { showDay } from '../time'
import { sinceText } from './date-phrases'
import { PAPER_NAMES } from './papers'
import { PLACE_NAMES, stepName } from './steps'

/** One thing that the employer does, in the employer's own words. */
export interface HrStep {
  id: StepId
  name: string
  /** whether it may fall away */
  optional: boolean
  /** the one thing to know of it at a glance */
  brief: string
  /** where, what to do and what to beware of, as far as there is anything to say */
  parts: readonly { name: string; lines: readonly string[] }[]
}

/** The 签注 that the days of the filing run from, as the link tells it. */
export interface Endorsed {
  on: DayText
  term: FilingTerm
  today: DayText
}

/** What the words of a step go by. */
interface About {
  situation: Situation
  endorsed: Endorsed | undefined
  /** what the employee gives before */
  given: readonly string[]
}

/** The employer's steps in order. */
export function hrSteps(renewal: Renewal, situation: Situation, endorsed?: Endorsed): HrStep[] {
  const given = handedOver(renewal).map(givenName)
  return employerSteps(renewal).map(({ id, where, next, optional }) => {
    const places = where.filter((place) => place !== 'employer').map((place) => PLACE_NAMES[place])
    const words = HR_HOW[id]?.({ situation, endorsed, given })
    const waits = next.length > 0 ? [waitsText(situation)] : []
    const parts = [
      { name: '在哪里', lines: words?.where ?? places },
      { name: '怎么办', lines: [...(words?.how ?? []), ...waits] },
      { name: '留意', lines: words?.mind ?? [] },
    ]
    return {
      id,
      name: HR_NAMES[id] ?? stepName(id, situation.kind),
      optional,
      brief: HR_BRIEFS[id]?.({ situation, endorsed, given }) ?? '',
      parts: parts.filter(({ lines }) => lines.length > 0),
    }
  })
}

/** What is given to the employer; of a group one is enough. */
export const givenName = (given: Paper | PaperGroup): string =>
  typeof given === 'string' ? ONE_OF[given] : PAPER_NAMES[given.id]

const ONE_OF: Record<PaperGroup, string> = {
  dwelling: '住所证明一种',
  leaving: '离职证明或退工单',
  'title-proof': '职称评审表或考试合格人员登记表',
}

/** No source has the form of it: the employee asks the employer. */
const pledgeLines = (given: readonly string[]): string[] =>
  given.includes(PAPER_NAMES['no-crime-pledge'])
    ? [
        `员工会问：${PAPER_NAMES['no-crime-pledge']}用什么格式，从哪里拿。你们没有的，问区人才服务中心。`,
      ]
    : []

/** What proves the items that are reported: which ones, the employer is not told. */
export const ITEMS_APART = '得分项的证书（比如学历证书）另附，报了哪项附哪项'

/** A line that says it, then the names, a few to a line, and what no link tells. */
function handedLines(said: string, names: readonly string[], isFirst = false): string[] {
  if (names.length === 0) return [`${said}。`]
  const rows = Array.from({ length: Math.ceil(names.length / A_ROW) }, (_, row) =>
    names.slice(row * A_ROW, (row + 1) * A_ROW).join('、'),
  )
  return [`${said}，共${names.length}样：`, ...rows, ...(isFirst ? [`${ITEMS_APART}。`] : [])]
}

const A_ROW = 5

const HR_NAMES: Partial<Record<StepId, string>> = {
  'employer-code': '把统一社会信用代码告诉员工',
  'employer-login': '用单位账号登录积分系统',
  submit: '审核、提交',
  counter: '去区人才服务中心交材料',
}

/** Where, when or with what, in one line. */
const HR_BRIEFS: Partial<Record<StepId, (about: About) => string>> = {
  'employer-code': () => '现在就能给，员工等着用。',
  'employer-login': () => '积分系统里登录。员工没有账号的，先为员工注册。',
  submit: ({ situation, endorsed, given }) =>
    [
      sinceBrief(endorsed),
      given.length === 0 ? '先等员工交材料。' : `先等员工交来${given.length}样材料。`,
      ...(isNewEmployer(situation) ? ['别按“没有变更”提交。'] : []),
    ].join(''),
  counter: () => '单位注册地所在的区。申请表要盖公章。',
  receipt: () => '拍一张给员工。',
}

function sinceBrief(endorsed: Endorsed | undefined): string {
  if (endorsed === undefined) return `员工签注后，满${FILING.waitDays}个工作日才能办。`
  const { term, today } = endorsed
  return lastDayOf(term.earliestFiling) <= today
    ? '现在可以办了。'
    : `${sinceText(term.earliestFiling, '可以办')}。`
}

const NO_ACCOUNT = '员工没有账号的，先在网上为员工注册；用户名被占的，员工用个人账号。'

const isNewEmployer = ({ changes }: Situation): boolean => changes.includes('employer')

/** The employee's step that waits for the employer is the same everywhere: who may log in differs. */
const waitsText = (situation: Situation): string =>
  `员工等着这一步，才能刷新有效期（系统读到新日期）${isNewEmployer(situation) ? '' : '：员工或单位登录都可以'}。`

/** From when the points can be filed: by the day of the 签注 where it is known. */
function sinceEndorsed(endorsed: Endorsed | undefined): string {
  if (endorsed === undefined) {
    return `员工签注（${ENDORSING}）那天不算，满${FILING.waitDays}个工作日以后，系统里才能续。哪天签注的，问员工。`
  }
  const { on, term, today } = endorsed
  const done = `员工${showDay(on)}签注（${ENDORSING}）`
  if (lastDayOf(term.earliestFiling) <= today) return `${done}，现在系统里可以续了。`
  return `${done}，${sinceText(term.earliestFiling, '系统里可以续')}。`
}

const ENDORSING = '居住证每年续一次有效期，员工自己办'

interface How {
  where?: readonly string[]
  how: readonly string[]
  mind?: readonly string[]
}

/** Nothing that no source says. */
const HR_HOW: Partial<Record<StepId, (about: About) => How>> = {
  'employer-code': ({ situation }) => ({
    how: ['员工登录系统、填信息时用。以前填的是组织机构代码。'],
    mind: isNewEmployer(situation) ? [] : [NO_ACCOUNT],
  }),
  'employer-login': () => ({
    how: ['员工换到你们单位，由你们单位登录；信息由员工或你们单位填。', NO_ACCOUNT],
    mind: ['先网上填，再带材料去。先后文章里说法不一，去前打电话问区人才服务中心。'],
  }),
  submit: ({ situation, endorsed, given }) => ({
    how: [
      ...handedLines('先等员工把材料交给你们', given),
      ...pledgeLines(given),
      sinceEndorsed(endorsed),
      '提交以后，把是哪一天告诉员工。',
    ],
    mind: isNewEmployer(situation) ? ['员工换了单位，别按“没有变更”提交，会对不上。'] : [],
  }),
  counter: ({ situation, endorsed, given }) => ({
    where: ['单位注册地（据转述的细则，也可以是登记地）所在区的那一家区人才服务中心，由单位去。'],
    how:
      situation.kind === 'first'
        ? [
            ...handedLines('先等员工提出申请、把材料交给你们', given, true),
            ...pledgeLines(given),
            NO_ACCOUNT,
          ]
        : [afterSubmit(endorsed)],
    mind: [
      ...(situation.kind !== 'first' && situation.changes.length === 0 ? [UNCHANGED] : []),
      '申请表要盖公章，一篇文章说没盖可能被退回。',
      ...(isNewEmployer(situation) ? ['有文章说，人事专员要本人到场，带介绍信和身份证。'] : []),
    ],
  }),
  receipt: () => ({
    how: ['材料齐的，给收件凭证，拍一张给员工；不齐的，会一次告知要补哪些。'],
    mind: ['进度和结果，登录系统能看。领《积分通知单》时，你和员工都带有效身份证件。'],
  }),
}

/** The counter comes after the system, and so as late. */
function afterSubmit(endorsed: Endorsed | undefined): string {
  const first = endorsed?.term.earliestFiling
  if (first === undefined) return `系统里提交以后去，也要等签注后满${FILING.waitDays}个工作日。`
  return firstDayOf(first) <= endorsed!.today
    ? '系统里提交以后去。'
    : `系统里提交以后去，最早${showDay(firstDayOf(first))}。`
}
