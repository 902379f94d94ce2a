import type { SessionState } from '@/store'

import { TO_CARD, TO_CARD_DETAIL } from '@/text/card'
import { LATER_WORDS } from '@/text/points'
import { Group, Row } from '@/ui'
import { links } from '../../shared/links'
import { NeededRow } from '../../shared/needed'
import { openPage } from '../../shared/open'
import { useVisible } from '../../shared/visible'

interface LaterProps {
  /** the ways to the threshold, or to keep it, where they have no button of their own */
  ways: { name: string; detail: string } | undefined
}

/** A school's day that is given stands above the total, with its answer. */
const hasNoSchool = ({ current }: SessionState): boolean =>
  current?.situation.neededBy === undefined

const isSeveral = ({ profiles }: SessionState): boolean => profiles.length > 1

/** What comes later, and what could. */
export function Later({ ways }: LaterProps) {
  const several = useVisible(isSeveral)
  const isSchoolOpen = useVisible(hasNoSchool)
  return (
    <Group title={LATER_WORDS.title}>
      {ways !== undefined && <Row {...ways} onTap={() => void openPage(links.ways)} />}
      <Row
        name={LATER_WORDS.forecast}
        detail={LATER_WORDS.forecastDetail}
        onTap={() => void openPage(links.forecast)}
      />
      {isSchoolOpen && <NeededRow />}
      <Row
        name={LATER_WORDS.trial}
        detail={LATER_WORDS.trialDetail}
        onTap={() => void openPage(links.trial)}
      />
      <Row
        name={TO_CARD}
        detail={TO_CARD_DETAIL}
        onTap={() => void openPage(links.card('result'))}
      />
      {several && (
        <Row
          name={LATER_WORDS.compare}
          detail={LATER_WORDS.compareDetail}
          onTap={() => void openPage(links.compare())}
        />
      )}
    </Group>
  )
}
