import type { DayText, PolicyVersion } from '@/engine'
import { go } from '@/platform'

import { Button, Notice } from '@/ui'
import { notKnownText } from '@/text/points'
import { links } from '../../shared/links'

/** In the place of numbers where the rules of the day are not known. */
export function NoRules({ day, policy }: { day: DayText; policy: PolicyVersion }) {
  return (
    <Notice tone="warn" title="这一天算不出分数">
      {notKnownText(day, policy)}
      <Button onTap={() => void go(links.day)}>换一天算</Button>
    </Notice>
  )
}
