import { type DayText, type Suggestion, suggestions } from '@/engine'

import { Button, Notice, Placeholder } from '@/ui'
import type { SituationTopicId } from '@/text/questions'
import { suggestionWords } from '@/text/situation'
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
  function take(suggestion: Suggestion, open: string | undefined): void {
    if ('changes' in suggestion) choose({ changes: suggestion.changes })
    else if (open !== undefined) place.open(withFrom(links.question(open), 'renewal'))
  }
  return (
    <Placeholder>
      {profile !== null &&
        suggestions(id, profile, day).map((suggestion) => {
          const { words, word, open } = suggestionWords(suggestion)
          return (
            <Notice key={words}>
              {words}
              {word !== undefined && (
                <Button kind="quiet" onTap={() => take(suggestion, open)}>
                  {word}
                </Button>
              )}
            </Notice>
          )
        })}
    </Placeholder>
  )
}
