import { type Facts, spansOf } from '../facts'
import type { Change } from '../scheme'
import { type DayText, monthOfText, type MonthText, toDay, writeDay, yearsEarlier } from '../time'
import type { Situation } from './types'

/** What other answers already say about a question of the situation. */
export type Suggestion =
  /** a change that follows from an answer and is not ticked yet, with the changes as they would be */
  | { code: 'married'; on: DayText; changes: Change[] }
  | { code: 'moved' | 'other-employer'; changes: Change[] }
  /** a change that is likely to change another answer too */
  | { code: 'answer-behind'; change: ChangeBehind }
  /** the insurance is paid by another employer than that of the contract, still */
  | { code: 'paid-elsewhere'; since: MonthText }
  | { code: 'tax-marked'; spans: number }
  /** whether these belong to the job has been answered with them */
  | { code: 'job-answered'; of: ('certificates' | 'major')[] }

/** The changes that another answer hangs on. */
const CHANGES_BEHIND = ['employer', 'education', 'title', 'marriage'] as const
type ChangeBehind = (typeof CHANGES_BEHIND)[number]

interface Known {
  facts: Facts
  situation: Situation
}

/**
 * What has been said elsewhere and need not be asked again.
 * @param about a question of the situation; other answers only speak about some of them
 * @param day the day the answers are looked at
 */
export function suggestions(about: string, known: Known, day: DayText): Suggestion[] {
  switch (about) {
    case 'changes':
      return [...changesMeant(known, day), ...answersBehind(known.situation, day)]
    case 'employer':
      return paidElsewhere(known.facts, day)
    case 'tax':
      return taxMarks(known.facts)
    case 'job':
      return jobAnswered(known.facts)
    default:
      return []
  }
}

/** Changes that follow from answers given elsewhere, not ticked yet. */
function changesMeant({ facts, situation }: Known, day: DayText): Suggestion[] {
  const { changes, permit, contract } = situation
  const { shanghaiSpouse: spouse } = facts
  const adding = (change: Change) => [...changes, change]
  const since = yearBefore(permit?.expiresOn ?? day)
  const found: Suggestion[] = []
  if (typeof spouse === 'object' && !changes.includes('marriage')) {
    const { marriedOn: on } = spouse
    if (on > since && on <= day) found.push({ code: 'married', on, changes: adding('marriage') })
  }
  if (permit?.addressMatches === false && !changes.includes('address')) {
    found.push({ code: 'moved', changes: adding('address') })
  }
  if (contract?.employerMatchesSystem === false && !changes.includes('employer')) {
    found.push({ code: 'other-employer', changes: adding('employer') })
  }
  return found
}

const yearBefore = (day: DayText): DayText => writeDay(yearsEarlier(toDay(day), 1))

/** Other answers that a change is likely to change too; a contract since the last renewal is the new one already. */
function answersBehind({ changes, permit, contract }: Situation, day: DayText): Suggestion[] {
  const since = yearBefore(permit?.expiresOn ?? day)
  const isGiven = (contract?.from ?? '') > since
  return CHANGES_BEHIND.filter(
    (change) => changes.includes(change) && !(change === 'employer' && isGiven),
  ).map((change) => ({ code: 'answer-behind', change }))
}

/** Who pays and whose contract it is may differ without any change: nothing is concluded from it. */
function paidElsewhere({ insurance }: Facts, day: DayText): Suggestion[] {
  const month = monthOfText(day)
  const now = spansOf(insurance).find(
    ({ otherEmployer: other, from, to }) =>
      other === true && from <= month && (to === undefined || to >= month),
  )
  return now === undefined ? [] : [{ code: 'paid-elsewhere', since: now.from }]
}

function taxMarks({ insurance }: Facts): Suggestion[] {
  const spans = spansOf(insurance).filter(({ taxMismatch }) => taxMismatch === true).length
  return spans === 0 ? [] : [{ code: 'tax-marked', spans }]
}

/** Whether certificate and major belong to the job is asked with them. */
function jobAnswered({ qualifications, shortageMajor }: Facts): Suggestion[] {
  const certificates = Array.isArray(qualifications) ? qualifications : []
  const of: ('certificates' | 'major')[] = []
  if (certificates.some(({ matchesJob }) => matchesJob !== 'unknown')) of.push('certificates')
  if (typeof shortageMajor === 'object' && shortageMajor.matchesJob !== 'unknown') of.push('major')
  return of.length === 0 ? [] : [{ code: 'job-answered', of }]
}
