import { onward, type DayText, type FactName, type Profile } from '@/engine'
import { go, goTab } from '@/platform'

import { COMMON_WORDS, listed } from '@/text/common'
import { ASSUMED_WORDS } from '@/text/outlook'
import { Group, Row } from '@/ui'
import { onwardText } from '@/text/record'
import { FACT_NAMES } from '@/text/scheme'
import { Fresh } from '../shared/fresh'
import { links } from '../../shared/links'

interface AssumedProps {
  profile: Profile
  day: DayText
  open: readonly FactName[]
  /** the points of 应届 where nobody knows when they stop */
  fresh: number | undefined
}

/** What was taken for granted, each a tap away from being put right. */
export function Assumed({ profile, day, open, fresh }: AssumedProps) {
  return (
    <Group title={ASSUMED_WORDS.title}>
      <Row
        name={ASSUMED_WORDS.insurance}
        detail={onwardText(onward(profile, day))}
        action={COMMON_WORDS.change}
        onTap={() => void goTab(links.insurance)}
      />
      {fresh !== undefined && <Fresh points={fresh} />}
      {open.length > 0 && (
        <Row
          name={ASSUMED_WORDS.open}
          detail={listed(open.map((fact) => FACT_NAMES[fact]))}
          action={ASSUMED_WORDS.answer}
          onTap={() => void go(open.length === 1 ? links.question(open[0]!) : links.answers)}
        />
      )}
    </Group>
  )
}
