import type { DayText, PolicyVersion } from '@/engine'
import { go } from '@/platform'

import { NO_RULES_WORDS } from '@/text/outlook'
import { Button, Notice } from '@/ui'
import { notKnownText } from '@/text/points'
import { links } from '../../shared/links'

/** In the place of numbers where the rules of the day are not known. */
export function NoRules({ day, policy }: { day: DayText; policy: PolicyVersion }) {
  return (
    <Notice tone="warn" title={NO_RULES_WORDS.title}>
      {notKnownText(day, policy)}
      <Button onTap={() => void go(links.day)}>{NO_RULES_WORDS.otherDay}</Button>
    </Notice>
  )
}
