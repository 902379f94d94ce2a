import type { Education } from '../../scheme'
import type { Facts } from '../../facts'
import { type ActionKind, need } from './kind'

/** 教育背景, article 6(二): a higher degree than the one held. */
const study = (level: Exclude<Education, 'none'>): ActionKind => ({
  id: level,
  fact: 'education',
  fits: ({ education: held }, { education: points }) =>
    // Stryker disable next-line ConditionalExpression,LogicalOperator,StringLiteral: for the type only; what is open has no points
    held !== undefined && held !== 'unknown' && points[level] > points[held],
  needs: () => [need('recognised')],
  done: (facts) => {
    const done: Facts = { ...facts, education: level }
    delete done.singleCertificate
    return done
  },
})

export const STUDY: readonly ActionKind[] = [
  study('junior-college'),
  study('bachelor'),
  study('bachelor-with-degree'),
  study('master'),
  study('doctor'),
]
