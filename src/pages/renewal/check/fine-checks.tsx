import type { Check } from '@/engine'

import { Group, Row, SelfFold } from '@/ui'
import { CHECK_NAMES, CHECK_WORDS, checkText, todoText, VERDICTS } from '@/text/checks'
import { COMMON_WORDS } from '@/text/common'
import type { Place } from '../../shared/place'
import { openFact } from './open-fact'

/** What is in order, in one row until it is opened; something to do in time is said there too. */
export function FineChecks({ checks, place }: { checks: readonly Check[]; place: Place }) {
  const { sign, word } = VERDICTS.fine
  const due = checks.filter(({ todo }) => todo !== 'nothing').length
  return (
    <Group>
      <SelfFold
        name={CHECK_WORDS.group(sign, word, checks.length)}
        detail={due === 0 ? undefined : CHECK_WORDS.due(due)}
      >
        {checks.map((check) => (
          <Row
            key={check.id}
            name={CHECK_NAMES[check.id]}
            detail={[checkText(check), todoText(check)].filter(Boolean).join('')}
            action={COMMON_WORDS.change}
            onTap={() => openFact(check, place)}
          />
        ))}
      </SelfFold>
    </Group>
  )
}
