import type { Facts } from '../facts'
import { anniversary, monthsLater, nextDay, toDay, writeDay } from '../time'
import { missingPapers } from '../renewal'
import { type Finding, found, onlySaidBy, type Scene } from './context'

/** R9: title, skill or 紧缺 major does not belong to the job, or the 岗位说明书 is not there (articles 6(三), 7(三)). */
export function jobMismatch(scene: Scene): Finding {
  const { facts, situation, table } = scene
  const certificates = Array.isArray(facts.qualifications) ? facts.qualifications : []
  const wrong = certificates.find(
    ({ level, matchesJob, gainedInShanghai }) =>
      matchesJob === false &&
      gainedInShanghai !== false &&
      table?.qualification.points[level] !== 0,
  )
  if (wrong !== undefined) {
    return found('may-fail', 'title-not-matching', { level: wrong.level }, 'ask-about-match')
  }
  const major = typeof facts.shortageMajor === 'object' ? facts.shortageMajor : undefined
  if (major?.matchesJob === false && major.inCatalogue !== false) {
    return found('may-fail', 'major-not-matching', {}, 'ask-about-match')
  }
  const ready = situation.job?.descriptionReady
  if (ready === false && isForJob(facts)) {
    return onlySaidBy(ARTICLES, found('may-fail', 'no-description', {}, 'get-description'))
  }
  const open =
    !Array.isArray(facts.qualifications) ||
    facts.shortageMajor === 'unknown' ||
    (ready !== true && isForJob(facts)) ||
    certificates.some(({ matchesJob }) => matchesJob === 'unknown') ||
    major?.matchesJob === 'unknown'
  return open ? found('unknown', 'job-not-asked', {}, 'answer') : found('fine', 'job-fits')
}

/** The scheme itself asks for the match; of the 岗位说明书 articles speak. */
const ARTICLES = ['S1', 'S4']

/** Whether a certificate or a 紧缺 major is counted on, which a 岗位说明书 has to show. */
const isForJob = ({ qualifications, shortageMajor }: Facts): boolean =>
  (Array.isArray(qualifications) && qualifications.length > 0) ||
  (typeof shortageMajor === 'object' && shortageMajor.inCatalogue !== false)

/** R10: with a new employer, a contract of less than a year or with less than two months left. */
export function shortContract({ situation, day, rules }: Scene): Finding {
  const { kind, changes, unchanged, contract } = situation
  if (kind === 'first') return found('fine', 'first-application')
  if (changes.length === 0 && unchanged !== true) {
    return found('unknown', 'changes-not-asked', {}, 'answer')
  }
  if (!changes.includes('employer')) return found('fine', 'same-employer')
  if (contract?.from === undefined)
    return found('unknown', 'contract-not-given', {}, 'give-contract')
  if (contract.until === undefined) {
    return found('unknown', 'contract-end-open', {}, 'ask-about-contract')
  }
  const from = toDay(contract.from)
  const until = toDay(contract.until)
  const { leastYears: years, leastMonthsLeft: months } = rules.contract
  if (nextDay(until) < anniversary(from, years)) {
    const params = { from: contract.from, until: contract.until, years }
    return found('may-fail', 'contract-too-short', params, 'extend-contract')
  }
  if (until < monthsLater(day, months)) {
    const params = { until: contract.until, months }
    return found('may-fail', 'contract-runs-out', params, 'extend-contract')
  }
  return found('fine', 'contract-fits', { until: contract.until })
}

/** R11: papers are missing, not stamped, or a 退工单 does not show the day of leaving. */
export function papersIncomplete({ situation, prepared, plan, progress }: Scene): Finding {
  const { kind, papers, changes } = situation
  if (progress?.filed !== undefined) {
    return found('fine', 'filed', { on: writeDay(progress.filed) })
  }
  if (papers?.stamped === false) return found('may-fail', 'not-stamped', {}, 'get-stamp')
  const left =
    kind !== 'first' &&
    changes.includes('employer') &&
    prepared.profile.progress['leaving-form'] !== 'not-needed'
  if (left && papers?.leavingDateShown === false) {
    return found('may-fail', 'no-leaving-date', {}, 'get-leaving-date')
  }
  const count = missingPapers(plan.papers, prepared.profile.progress)
  if (count > 0) return found('unknown', 'papers-missing', { count }, 'gather-papers')
  const known = papers?.stamped === true && (!left || papers.leavingDateShown === true)
  return known ? found('fine', 'papers-ready') : found('unknown', 'papers-not-asked', {}, 'answer')
}

/** R16: another employer than the points system has on record, but filed as unchanged. */
export function employerDiffers({ situation }: Scene): Finding {
  const { kind, changes, contract } = situation
  if (kind === 'first') return found('fine', 'first-application')
  if (changes.includes('employer')) return found('fine', 'employer-declared')
  switch (contract?.employerMatchesSystem) {
    case true:
      return found('fine', 'employer-matches')
    case false:
      return found('may-fail', 'employer-differs', {}, 'declare-employer')
    default:
      return found('unknown', 'employer-not-asked', {}, 'answer')
  }
}
