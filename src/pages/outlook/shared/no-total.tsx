import { policyOn, type DayText } from '@/engine'
import { go } from '@/platform'

import { Button, Prose } from '@/ui'
import { NO_RULES_WORDS } from '@/text/outlook'
import { notKnownText, remarkText } from '@/text/points'
import { sentence } from '@/text/common'
import { links } from '../../shared/links'

/** Why there is no total, and what can be looked at: another day, or the answer that rules it out. */
export function NoTotal({ day, vetoed }: { day: DayText; vetoed: boolean }) {
  return (
    <>
      <Prose>
        {vetoed
          ? sentence(remarkText({ code: 'vetoed', params: {} }))
          : notKnownText(day, policyOn(day))}
      </Prose>
      <Button
        kind="primary"
        onTap={() => void go(vetoed ? links.question('deductions') : links.day)}
      >
        {vetoed ? NO_RULES_WORDS.deductions : NO_RULES_WORDS.otherDay}
      </Button>
    </>
  )
}
