import { forecast, policyOn, score, type DayText, type Prepared, totalOrZero } from '@/engine'

import { outlookAxis } from '../shared/chart/axis'
import { marksOf } from '../shared/chart/marks'
import { levelsOf, lineOf, scaleOf } from '../shared/chart/steps'
import { tableOf } from '../shared/context'

/** What the two curves are drawn from. */
export type Picture = NonNullable<ReturnType<typeof pictureOf>>

/** Both totals over the ten years from a day on; undefined where one of the two has none. */
export function pictureOf(both: readonly [Prepared, Prepared], day: DayText) {
  const axis = outlookAxis(day)
  const curves = both.map((one) => {
    const total = score(one, day)
    if (total === null) return undefined
    const changes = forecast(one, day, axis.to)
    return [{ day, total }, ...changes.map((each) => ({ ...each, total: totalOrZero(each.total) }))]
  })
  const [one, other] = curves
  if (one === undefined || other === undefined) return undefined
  const totals = [...one, ...other].map(({ total }) => total)
  const scale = scaleOf([tableOf(day).threshold, ...totals])
  const lineFor = (points: typeof one) => lineOf(levelsOf(points, axis, scale))
  return {
    axis,
    scale,
    lines: [lineFor(one), lineFor(other)] as const,
    // The permit and the school are those of one person: here only where the rules end.
    marks: marksOf(axis, { changes: [] }, policyOn(day).covered.to),
  }
}
