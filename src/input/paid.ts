import type { Heading, Role } from './heading'
import type { Section } from './section'
import { type BackPaid, flagCell, type Status, statusOf } from './status'
import type { NumberToken, Scanned } from './tokens'
import type { AskCode } from './types'
import { SOCIAL } from './vocabulary'

/** Whether the months of a row were paid, and how. */
export interface PaidFound {
  state: 'paid' | 'due' | 'not-paid' | 'negative' | 'other-record'
  backPaid: BackPaid
  /** it is said that it was paid, and not only nothing else */
  stated: boolean
  /** it speaks of 社保 and of another record, 公积金 */
  mixed: boolean
  ask?: AskCode
}

/**
 * Reads whether a row was paid: its own words stand above its columns, these above the part that it stands in.
 * @param cells the row's columns as text, where it has headings
 */
export function paidOf(
  line: string,
  scanned: Scanned,
  section: Section,
  heading: Heading | undefined,
  cells: readonly string[],
): PaidFound {
  const status = statusOf(line)
  const roles = heading?.roles ?? []
  const backPaid = backPaidOf(status, section, roles, cells)
  const column = paidColumn(roles, scanned) ?? flagColumn(roles, cells)
  const stated = status.paid || section.named || column === 'paid'
  const found = { backPaid, stated, mixed: status.record === 'mixed' }
  if (column === 'negative') return { ...found, state: 'negative' }
  const record = recordOf(status, section, line)
  if (record !== undefined) return { ...found, ...record }
  if (status.notPaid || column === 'not-paid') {
    // 欠费补缴, 已缴(曾欠缴): what came last is not said.
    const both = status.paid || backPaid === 'yes'
    return both ? { ...found, state: 'paid', ask: 'part-unclear' } : { ...found, state: 'not-paid' }
  }
  if (section.state === 'not-paid') {
    return status.paid
      ? { ...found, state: 'paid', ask: 'part-unclear' }
      : { ...found, state: 'not-paid' }
  }
  const dueOnly = roles.includes('due') && !roles.includes('paid') && !roles.includes('status')
  const due = status.due || dueOnly || section.state === 'due'
  if (due && !status.paid && column !== 'paid' && !section.named) return { ...found, state: 'due' }
  if (status.elsewhere || section.state === 'elsewhere') {
    return { ...found, state: 'paid', ask: 'elsewhere' }
  }
  const unclear = section.state === 'unclear' || isCoded(roles, scanned)
  return { ...found, state: 'paid', ...(unclear ? { ask: 'part-unclear' as const } : {}) }
}

function recordOf(
  status: Status,
  section: Section,
  line: string,
): Pick<PaidFound, 'state' | 'ask'> | undefined {
  if (status.record === 'other') return { state: 'other-record' }
  if (section.state !== 'other-record') return undefined
  const social = SOCIAL.test(line)
  return social ? { state: 'paid', ask: 'part-unclear' } : { state: 'other-record' }
}

function backPaidOf(
  { backPaid }: Status,
  section: Section,
  roles: readonly Role[],
  cells: readonly string[],
): BackPaid {
  const column = roles.indexOf('back-paid')
  const cell = column < 0 ? undefined : flagCell(cells[column] ?? '')
  const above: BackPaid | undefined = section.backPaid ? 'yes' : undefined
  const said = [cell, backPaid, above].filter((one): one is BackPaid => one !== undefined)
  const [first = 'no', ...rest] = said
  return rest.every((one) => one === first) ? first : 'unclear'
}

/** What a column 到账标志 says. */
function flagColumn(
  roles: readonly Role[],
  cells: readonly string[],
): 'paid' | 'not-paid' | undefined {
  const column = roles.indexOf('paid-flag')
  const flag = column < 0 ? undefined : flagCell(cells[column] ?? '')
  return flag === 'yes' ? 'paid' : flag === 'no' ? 'not-paid' : undefined
}

/** A column 缴费类型 with codes whose meaning is not told. */
const isCoded = (roles: readonly Role[], { tokens }: Scanned): boolean =>
  tokens.some(({ kind, cell }) => kind === 'number' && roles[cell] === 'status')

/** What a column 实缴 says. */
function paidColumn(
  roles: readonly Role[],
  { tokens }: Scanned,
): 'paid' | 'not-paid' | 'negative' | undefined {
  if (!roles.includes('paid')) return undefined
  const amounts = tokens.filter(
    (one): one is NumberToken => one.kind === 'number' && roles[one.cell] === 'paid',
  )
  if (amounts.some(({ value }) => value < 0)) return 'negative'
  if (amounts.some(({ value }) => value > 0)) return 'paid'
  return amounts.some(({ value }) => value === 0) ? 'not-paid' : undefined
}
