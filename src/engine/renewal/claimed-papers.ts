import { isBegun, type Facts } from '../facts'
import { LATEST_RULES } from '../policy'
import type { ApplicationKind, Education, MaterialRemark, PaperId } from '../scheme'
import type { Paper } from './types'

/** Whether an indicator is reported; 'open' until it is known. */
type Claim = 'yes' | 'no' | 'open'

/**
 * The papers of a first application by what is reported: those of an indicator that the person has are needed, those of
 * one they do not have fall away (articles 14, its last part, and 16). What was not answered yet stays as it is.
 */
export function claimedPapers(
  papers: readonly Paper[],
  kind: ApplicationKind | undefined,
  facts: Facts,
): Paper[] {
  if (kind !== 'first') return [...papers]
  return papers.flatMap((paper): Paper[] => {
    if (paper.need === 'needed') return [paper]
    switch (claimOf(paper, facts)) {
      case 'yes':
        return [{ ...paper, need: 'needed' }]
      case 'no':
        return []
      case 'open':
        return [paper]
    }
  })
}

function claimOf({ id, remarks }: Paper, facts: Facts): Claim {
  const asksFor = (remark: MaterialRemark): boolean => remarks.includes(remark)
  if (asksFor('for-education')) return either(given(facts.education), given(facts.shortageMajor))
  const certificates = qualification(facts, LEVELS[id] ?? /./)
  if (asksFor('for-title-skill-major')) return either(certificates, given(facts.shortageMajor))
  if (asksFor('for-title-skill')) return certificates
  // Not asked, it is taken as none, as in the total, once anything is answered.
  if (asksFor('for-investment')) {
    return given(facts.investment ?? (isBegun(facts) ? 'none' : undefined))
  }
  // Without a spouse of Shanghai the family may come along all the same, which nothing here asks about.
  return asksFor('for-spouse') && given(facts.shanghaiSpouse) === 'yes' ? 'yes' : 'open'
}

/** The levels that a certificate is for. */
const LEVELS: Partial<Record<PaperId, RegExp>> = {
  'title-certificate': /-title/,
  'qualification-certificate': /-equivalent/,
  'skill-certificate': /skill-/,
}

function given(fact: unknown): Claim {
  if (fact === undefined || fact === 'unknown') return 'open'
  return fact === 'none' ? 'no' : 'yes'
}

/**
 * A certificate is reported where it has more points than the diploma: of the two the higher counts, of equals the diploma
 * (article 11). Not the other way round: a certificate may still fail its conditions, and then the diploma counts.
 */
function qualification({ education, qualifications }: Facts, levels: RegExp): Claim {
  if (!Array.isArray(qualifications)) return 'open'
  const { points } = LATEST_RULES
  const diploma = given(education) === 'yes' ? points.education[education as Education] : 0
  return qualifications.some(
    ({ level }) => levels.test(level) && points.qualification.points[level] > diploma,
  )
    ? 'yes'
    : 'no'
}

const either = (one: Claim, other: Claim): Claim =>
  one === 'yes' || other === 'yes' ? 'yes' : one === 'no' && other === 'no' ? 'no' : 'open'
