import type { Scanned } from './tokens'
import { type Status, statusOf } from './status'
import { ABOVE, BACK_PAID, LEGEND, NOTE, SOME_BACK_PAID } from './vocabulary'

/** What a line above its rows says about them. */
export interface Section {
  state: 'paid' | 'due' | 'not-paid' | 'other-record' | 'elsewhere' | 'unclear'
  backPaid: boolean
  /** the words 实缴 or the like stood there */
  named: boolean
}

/** Until a line says otherwise, a record is of months that were paid. */
export const FIRST_SECTION: Section = { state: 'paid', backPaid: false, named: false }

/** What a line without months or bases does to the lines around it. */
export interface Remark {
  /** begins a part */
  section?: Section
  /** the rows above it, back to the last heading, are not what they seem */
  above?: boolean
  /** some rows, it does not say which, are 补缴 */
  someBackPaid?: boolean
}

const LONGEST = 30
const SENTENCE_MARK = /[。!?]|[,;].*\S/
const LIST = /(?:明细|记录|情况|信息|清单|列表|汇总|如下|部分|月份|数据|表|[:\])】])$/
const COUNTED = /月数|个月|金额|合计/
const EMPLOYERS = /^(?:参保|缴费|历史|工作|任职|所在)*单位(?:名称|信息|情况|列表|明细|一览)?:?$/
const RECORD = /社保|社会保险|养老|医疗|医保|失业|工伤|生育|五险|缴费|参保|账户|公积金|年金/

/** Reads a line that holds no row. */
export function remarkOf(text: string, { tokens }: Scanned): Remark {
  const status = statusOf(text)
  if (ABOVE.test(text)) {
    const above = says(status)
    return above ? { above } : {}
  }
  const some = someBackPaid(text)
  const heads =
    text.length <= LONGEST &&
    !NOTE.test(text) &&
    !SENTENCE_MARK.test(text) &&
    !tokens.some((token) => token.kind === 'number' && Math.abs(token.value) >= 1000)
  if (!heads || some) return some ? { someBackPaid: true } : {}
  const section = sectionOf(text, status)
  return section === undefined ? {} : { section }
}

/** Whether a line with months of its own is a title all the same: 补缴明细(2023年1月-6月). */
export const isTitle = (text: string): boolean =>
  text.length <= LONGEST * 2 && LIST.test(text.replace(/\([^)]*\)/g, ''))

const says = (status: Status): boolean =>
  status.backPaid === 'yes' ||
  status.notPaid ||
  (status.due && !status.paid) ||
  status.record !== undefined

function sectionOf(text: string, status: Status): Section | undefined {
  const backPaid = status.backPaid === 'yes'
  const named = status.paid && !status.notPaid
  if (status.record === 'other') return { state: 'other-record', backPaid, named: false }
  if (status.record === 'mixed') return { state: 'unclear', backPaid, named: false }
  if (status.backPaid === 'unclear') return { state: 'unclear', backPaid, named: false }
  if (status.notPaid) {
    // 欠缴月数: 2 does not say which.
    const state = backPaid || status.paid || COUNTED.test(text) ? 'unclear' : 'not-paid'
    return { state, backPaid, named: false }
  }
  if (status.elsewhere) return { state: 'elsewhere', backPaid, named: false }
  if (status.due) return { state: status.paid ? 'unclear' : 'due', backPaid, named: false }
  // A list of employers follows: its months are not those of payments.
  if (EMPLOYERS.test(text)) return { state: 'unclear', backPaid, named: false }
  if (backPaid) return { state: /正常/.test(text) ? 'unclear' : 'paid', backPaid: true, named }
  if (!named && !RECORD.test(text) && !LIST.test(text)) return undefined
  return { state: 'paid', backPaid: false, named }
}

/** 其中部分为补缴, 含补缴. */
function someBackPaid(text: string): boolean {
  BACK_PAID.lastIndex = 0
  const found = BACK_PAID.exec(text)
  return (
    found !== null &&
    statusOf(text).backPaid === 'yes' &&
    (COUNTED.test(text) ||
      LEGEND.test(text) ||
      SOME_BACK_PAID.test(text.slice(Math.max(0, found.index - 12), found.index)))
  )
}
