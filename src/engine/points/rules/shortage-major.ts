import { type Case, type Reasons, remark } from '../rule'
import { flag } from './flag'

/** 紧缺急需专业: article 7(三); listed and matching the job. */
export const shortageMajor = flag(
  'shortage-major',
  'shortageMajor',
  (table) => table.shortageMajor,
  ({ facts: { shortageMajor: answer } }: Case): Reasons => {
    if (typeof answer !== 'object') return {}
    const limits = [
      ...(answer.inCatalogue === false ? [remark('not-in-catalogue')] : []),
      ...(answer.matchesJob === false ? [remark('major-not-matching-job')] : []),
    ]
    return { limit: limits[0], notes: limits.slice(1) }
  },
)
