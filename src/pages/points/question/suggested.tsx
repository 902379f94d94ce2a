import type { DayText } from '@/engine'

import { Button, Notice, Placeholder } from '@/ui'
import type { SituationTopicId } from '@/text/questions'
import { type Suggestion, suggestionsFor } from '@/text/situation'
import { links } from '../../shared/links'
import { openProfile } from '../../shared/selectors'
import type { Place } from '../../shared/place'
import { useVisible } from '../../shared/visible'
import { withFrom } from './address'
import { useSituation } from './use-situation'

interface SuggestedProps {
  id: SituationTopicId
  day: DayText
  place: Place
}

/** What other answers say about this question: to be taken over with one tap, never by itself. */
export function Suggested({ id, day, place }: SuggestedProps) {
  const profile = useVisible(openProfile)
  const { choose } = useSituation()
  function take(accept: NonNullable<Suggestion['accept']>): void {
    if ('save' in accept) choose(accept.save)
    else place.open(withFrom(links.question(accept.open), 'renewal'))
  }
  return (
    <Placeholder>
      {profile !== null &&
        suggestionsFor(id, profile, day).map(({ words, accept }) => (
          <Notice key={words}>
            {words}
            {accept !== undefined && (
              <Button kind="quiet" onTap={() => take(accept)}>
                {accept.word}
              </Button>
            )}
          </Notice>
        ))}
    </Placeholder>
  )
}
