import {
  changesOf,
  type DayText,
  employeeShare,
  employerPapers,
  type MaterialRemark,
  type Paper,
  type Renewal,
  type SentSituation,
  type Situation,
} from '@/engine'

import { changeNames } from '../questions'
import { showWeekday } from './dates'
import { givenName, ITEMS_APART } from './hr-steps'
import { remarkText } from './paper-remarks'
import { formsText, PAPER_NAMES } from './papers'
import { stepName } from './steps'

export const FROM_NEWER = '这个链接来自更新的版本，先看通用的清单。'

/** In the place of the situation, where none is known. */
export const GENERAL =
  '还没说有什么变了，先看通用的续办清单。员工有变化的（比如换了单位），步骤和材料会多几样，先问员工。'

/** Said to the employer, who is not told a name. */
export const WHICH_EMPLOYEE = '这一页不写员工的名字，看是谁转发给你的。'

export const NOT_PERSONAL = '这一页不含员工的姓名、分数和证件号。你打的勾只存在你这部手机上。'

/** Near the top, in one line. */
export const HR_DISCLAIMER = '这不是政府的页面，按公开规定整理。以区人才服务中心说的为准。'

export const TICK_NOT_SAVED =
  '刚才的勾没保存上，关掉这一页可能就没了。手机空间够的话，再点一次试试。'

/**
 * The first line: by when, and what it is. A day that has gone is not named as one to keep.
 * @param isDone this phone knows that all of it was done; the link of another does not carry that
 */
export function hrLead(
  sent: SentSituation | undefined,
  by: DayText | undefined,
  today: DayText,
  isDone = false,
): string {
  const what =
    sent === undefined
      ? GENERAL
      : sent.withheld
        ? withheldWords(sent)
        : situationWords(sent.situation)
  if (isDone) return `单位要办的，已经办好了。${what}`
  if (by === undefined) return what
  if (by < today) return `希望的日子是${showWeekday(by)}，已经过了。没办好的话，请尽快办。${what}`
  return `下面单位要办的几步，希望最晚${showWeekday(by)}都办好。${what}`
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
  hint: [
    `${formsText(forms, id)}。`,
    ...remarks.map((remark) => HR_REMARKS[remark] ?? remarkText(remark)),
  ].join(''),
})

/** Where the words for the employee would sound odd to the employer. */
const HR_REMARKS: Partial<Record<MaterialRemark, string>> = {
  'new-employer-stamp': '盖你们单位的公章。',
}

/** Said once for all of them, and not as to the employee: "ask your HR". */
const ONLY_THE_FORM = '信息没变时要不要交，说法不一。先问区人才服务中心，要了再备。'

/** What the employee sees to: the steps in order, and the papers; of a group one is enough. */
export function employeeOwn(renewal: Renewal, kind: Situation['kind']) {
  const { steps, papers } = employeeShare(renewal)
  return {
    steps: steps.map(({ id }) => stepName(id, kind)),
    papers: [papers.map(givenName).join('、'), ...(kind === 'first' ? [ITEMS_APART] : [])].join(
      '；',
    ),
  }
}
