import type { Qualification } from '../facts'
import { anniversary, monthsLater, nextDay, toDay, writeDay } from '../time'
import { missingPapers, papersLieWith } from '../renewal'
import { type Education, isFirstTime } from '../scheme'
import { type CheckContext, type Finding, finding, onlySaidBy } from './context'

/** R9: title, skill or 紧缺 major does not belong to the job, or the 岗位说明书 is not there (articles 6(三), 7(三)). */
export function jobMismatch(context: CheckContext): Finding {
  const { facts, situation } = context
  const certificates = countedOn(context)
  const wrong = certificates.find(
    ({ matchesJob, gainedInShanghai }) => matchesJob === false && gainedInShanghai !== false,
  )
  if (wrong !== undefined) {
    return finding('may-fail', 'title-not-matching', { level: wrong.level }, 'ask-about-match')
  }
  // Stryker disable next-line ConditionalExpression: for the type only; a word has no parts
  const major = typeof facts.shortageMajor === 'object' ? facts.shortageMajor : undefined
  if (major?.matchesJob === false && major.inCatalogue !== false) {
    return finding('may-fail', 'major-not-matching', {}, 'ask-about-match')
  }
  const ready = situation.job?.descriptionReady
  const isForJob = certificates.length > 0 || (major !== undefined && major.inCatalogue !== false)
  if (ready === false && isForJob) {
    return onlySaidBy(ARTICLES, finding('may-fail', 'no-description', {}, 'get-description'))
  }
  const open =
    !Array.isArray(facts.qualifications) ||
    facts.shortageMajor === 'unknown' ||
    (ready !== true && isForJob) ||
    certificates.some(({ matchesJob }) => matchesJob === 'unknown') ||
    major?.matchesJob === 'unknown'
  return open ? finding('unknown', 'job-not-asked', {}, 'answer') : finding('fine', 'job-fits')
}

/** The scheme itself asks for the match; of the 岗位说明书 articles speak. */
const ARTICLES = ['S1', 'S4']

/** The certificates with more points than the diploma: of the two the higher counts, of equals the diploma (article 11). */
function countedOn({ facts: { education, qualifications }, table }: CheckContext): Qualification[] {
  // Stryker disable next-line ArrayDeclaration: what it puts into the list is no certificate
  if (!Array.isArray(qualifications)) return []
  if (table === undefined) return [...qualifications]
  const diploma = table.education[education as Education] ?? 0
  return qualifications.filter(({ level }) => table.qualification.points[level] > diploma)
}

/** R10: with a new employer, a contract of less than a year or with less than two months left. */
export function shortContract({ situation, day, rules }: CheckContext): Finding {
  const { kind, changes, unchanged, contract } = situation
  if (isFirstTime(kind)) return finding('fine', 'first-application')
  if (changes.length === 0 && unchanged !== true) {
    return finding('unknown', 'changes-not-asked', {}, 'answer')
  }
  if (!changes.includes('employer')) return finding('fine', 'same-employer')
  if (contract?.from === undefined)
    return finding('unknown', 'contract-not-given', {}, 'give-contract')
  if (contract.until === undefined) {
    return finding('unknown', 'contract-end-open', {}, 'ask-about-contract')
  }
  const from = toDay(contract.from)
  const until = toDay(contract.until)
  const { leastYears: years, leastMonthsLeft: months } = rules.contract
  if (nextDay(until) < anniversary(from, years)) {
    const params = { from: contract.from, until: contract.until, years }
    return finding('may-fail', 'contract-too-short', params, 'extend-contract')
  }
  if (until < monthsLater(day, months)) {
    const params = { until: contract.until, months }
    return finding('may-fail', 'contract-runs-out', params, 'extend-contract')
  }
  return finding('fine', 'contract-fits', { until: contract.until })
}

/** R11: papers are missing, not stamped, or a 退工单 does not show the day of leaving. */
export function papersIncomplete({ situation, prepared, plan, progress }: CheckContext): Finding {
  const { kind, papers, changes } = situation
  if (progress?.filed !== undefined) {
    return finding('fine', 'filed', { on: writeDay(progress.filed) })
  }
  if (papers?.stamped === false) return finding('may-fail', 'not-stamped', {}, 'get-stamp')
  const left =
    !isFirstTime(kind) &&
    changes.includes('employer') &&
    prepared.profile.progress['leaving-form'] !== 'not-needed'
  if (left && papers?.leavingDateShown === false) {
    return finding('may-fail', 'no-leaving-date', {}, 'get-leaving-date')
  }
  const count = missingPapers(plan.papers, prepared.profile.progress)
  // What was given to the employer is there, whatever was ticked.
  if (count > 0 && papersLieWith(plan) === 'self')
    return finding('unknown', 'papers-missing', { count }, 'gather-papers')
  // What a permit takes is not listed: nothing missing does not mean that all is there.
  const known =
    kind !== 'permit' && papers?.stamped === true && (!left || papers.leavingDateShown === true)
  return known
    ? finding('fine', 'papers-ready')
    : finding('unknown', 'papers-not-asked', {}, 'answer')
}

/** R16: another employer than the points system has on record, but filed as unchanged. */
export function employerDiffers({ situation }: CheckContext): Finding {
  const { kind, changes, contract } = situation
  if (isFirstTime(kind)) return finding('fine', 'first-application')
  if (changes.includes('employer')) return finding('fine', 'employer-declared')
  switch (contract?.employerMatchesSystem) {
    case true:
      return finding('fine', 'employer-matches')
    case false:
      return finding('may-fail', 'employer-differs', {}, 'declare-employer')
    default:
      return finding('unknown', 'employer-not-asked', {}, 'answer')
  }
}
