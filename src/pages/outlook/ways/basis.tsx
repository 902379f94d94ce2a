import { policyOn } from '@/engine'
import { go } from '@/platform'

import { WAYS_BASIS_WORDS } from '@/text/outlook'
import { Group, Row } from '@/ui'
import { assumedText, onwardText } from '@/text/record'
import { links } from '../../shared/links'
import { Fresh } from '../shared/fresh'
import type { OutlookContext } from '../shared/context'

interface BasisProps {
  context: OutlookContext
  /** ways are on the page, and not only how it stands */
  ways: boolean
}

/** What is reckoned with, and what is taken for granted. */
export function Basis({ context, ways }: BasisProps) {
  const { day, profile, openFresh, onward } = context
  return (
    <Group title={ways ? WAYS_BASIS_WORDS.allWays : WAYS_BASIS_WORDS.oneWay}>
      <Row
        name={WAYS_BASIS_WORDS.actions}
        detail={WAYS_BASIS_WORDS.actionsDetail}
        action={WAYS_BASIS_WORDS.change}
        onTap={() => void go(links.actions)}
        label={WAYS_BASIS_WORDS.actionsAria}
      />
      <Row name={WAYS_BASIS_WORDS.insurance} detail={onwardText(onward)} />
      {openFresh !== undefined && <Fresh points={openFresh} />}
      <Row name={WAYS_BASIS_WORDS.rules} detail={assumedText(policyOn(day))} />
      {profile.situation.neededBy === undefined && (
        <Row
          name={WAYS_BASIS_WORDS.noSchoolDay}
          detail={WAYS_BASIS_WORDS.noSchoolDayDetail}
          onTap={() => void go(links.question('needed'))}
        />
      )}
    </Group>
  )
}
