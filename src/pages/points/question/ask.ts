import type { DayText } from '@/engine'

import type { Topic } from '@/text/questions'
import type { Place } from '../../shared/place'
import type { Address } from './address'

/** What every question is given. */
export interface Ask {
  topic: Topic
  day: DayText
  part: string | undefined
  from: Address['from']
  place: Place
  /** whether the questions follow each other, so that 继续 leads to the next one */
  isFlow: boolean
  /** goes on to where this question leads */
  onContinue: () => void
}
