import type { Check } from '@/engine'

import { Group, Row, SelfFold } from '@/ui'
import { CHECK_NAMES, checkText, todoText, VERDICTS } from '@/text/checks'
import type { Place } from '../../shared/place'
import { openFact } from './open-fact'

/** What is in order, in one row until it is opened; something to do in time is said there too. */
export function FineChecks({ checks, place }: { checks: readonly Check[]; place: Place }) {
  const { mark, word } = VERDICTS.fine
  const due = checks.filter(({ todo }) => todo !== 'nothing').length
  return (
    <Group>
      <SelfFold
        name={`${mark} ${word}的${checks.length}条`}
        detail={due === 0 ? undefined : `其中${due}条有事要按时办`}
      >
        {checks.map((check) => (
          <Row
            key={check.id}
            name={CHECK_NAMES[check.id]}
            detail={[checkText(check), todoText(check)].filter(Boolean).join('')}
            action="修改"
            onTap={() => openFact(check, place)}
          />
        ))}
      </SelfFold>
    </Group>
  )
}
