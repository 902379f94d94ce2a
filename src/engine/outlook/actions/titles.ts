import type { PointTable } from '../../policy'
import { LIMITS } from '../../scheme'
import { type Facts, meetsConditions, type Qualification } from '../../facts'
import { type ActionKind, need } from './kind'

type Level = Exclude<Qualification['level'], 'junior-title'>

/** 专业技术职称和技能等级, article 6(三): a level above those that count by now, gained in Shanghai for the job held. */
const gain = (level: Level, needsRegistration = false): ActionKind => ({
  id: level,
  fact: 'qualifications',
  fits: (facts, table) => {
    const held = certificates(facts)
    if (held === undefined || held.length >= LIMITS.qualifications) return false
    const { points, withMonths } = table.qualification
    // One that still wants its months does not stand in the way of one that needs none.
    const rivals = withMonths.includes(level)
      ? held
      : held.filter((one) => !withMonths.includes(one.level))
    return points[level] > best(rivals, table)
  },
  needs: ({ qualification: { withMonths, months } }) => [
    need('gained-in-shanghai'),
    need('matches-job'),
    ...(needsRegistration ? [need('registered')] : []),
    ...(withMonths.includes(level) ? [need('base-months', { ...months })] : []),
  ],
  done: (facts) => ({
    ...facts,
    qualifications: [
      ...certificates(facts)!,
      {
        level,
        gainedInShanghai: true,
        matchesJob: true,
        needsRegistration,
        registered: needsRegistration,
      },
    ],
  }),
})

/** A certificate gained in Shanghai that does not count yet: a job that it matches, and its registration. */
const use: ActionKind = {
  id: 'use-title',
  fact: 'qualifications',
  fits: (facts, table) => {
    const held = certificates(facts)
    return held !== undefined && best(held.map(used), table) > best(held, table)
  },
  needs: ({ qualification: { months } }) => [
    need('matches-job'),
    need('registered'),
    need('base-months', { ...months }),
  ],
  done: (facts) => ({ ...facts, qualifications: certificates(facts)!.map(used) }),
}

const certificates = ({ qualifications }: Facts): Qualification[] | undefined =>
  Array.isArray(qualifications) ? qualifications : undefined

/** The certificate when its holder works in a job that it matches, and has registered it. */
function used(one: Qualification): Qualification {
  if (one.gainedInShanghai !== true) return one
  return { ...one, matchesJob: true, registered: one.needsRegistration !== false || one.registered }
}

/** What the certificates are worth as far as their own conditions go; those of the months may still be met. */
const best = (held: readonly Qualification[], { qualification: { points } }: PointTable): number =>
  Math.max(
    0,
    ...held.filter((one) => meetsConditions(one, false)).map(({ level }) => points[level]),
  )

export const TITLES: readonly ActionKind[] = [
  gain('skill-5'),
  gain('skill-4'),
  gain('skill-3'),
  gain('skill-2'),
  gain('skill-1'),
  gain('mid-title'),
  gain('mid-equivalent', true),
  gain('senior-title'),
  use,
]
