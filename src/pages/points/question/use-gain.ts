import { type DayText, type RuleId } from '@/engine'

import { otherPoints, remarkText } from '@/text/points'
import { FRAME_WORDS } from '@/text/questions'
import { openProfile } from '../../shared/selectors'
import { useVisible } from '../../shared/visible'
import { explanationOf } from '../../shared/worked-out'

/**
 * What the present answers make of a rule, in one sentence: why it counts, and how much.
 * Undefined while there is nothing to say.
 */
export function useGain(rule: RuleId, day: DayText): string | undefined {
  const profile = useVisible(openProfile)
  if (profile === null) return undefined
  const line = explanationOf(profile, day).lines.find((one) => one.rule === rule)
  if (line?.limit === undefined) return undefined
  // Nothing yet, but an open part may still bring something.
  if (line.status === 'unknown' && line.points === 0) return undefined
  const said = remarkText(line.limit)
  return line.points > 0 ? FRAME_WORDS.gain(said, line.points, otherPoints(line)) : said
}
