import type { DayText } from '@/engine'
import type { Place } from '../parts/place'
import type { Topic } from '@/text/topics'
import type { Address } from './address'

/** What every question is given. */
export interface Ask {
  topic: Topic
  day: DayText
  part: string | undefined
  from: Address['from']
  place: Place
  /** goes on to where this question leads */
  onContinue: () => void
}
