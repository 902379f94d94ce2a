import type { Check } from '@/engine'
import { goTab } from '@/platform'

import { links } from '../../shared/links'
import type { Place } from '../../shared/place'
import { targetOf } from './target'

/** Opens the place where the fact that decides a check is answered; all but the tabs come back to the checks. */
export function openFact(check: Check, place: Place): void {
  const target = targetOf(check)
  switch (target) {
    case 'permit':
      return place.open(links.dates)
    case 'address':
    case 'endorse':
      return place.open(links.step(target))
    case 'points':
      return check.verdict === 'unknown' ? place.open(links.answers) : void goTab(links.points)
    case 'papers':
    case 'renewal':
      return void goTab(links[target])
    default:
      return place.open(`${links.question(target)}&from=check`)
  }
}
