import { policyOn } from '@/engine'
import { go } from '@/platform'

import { Group, Row } from '@/ui'
import { assumedText, onwardText } from '@/text/record'
import { links } from '../../shared/links'
import { Fresh } from '../shared/fresh'
import type { Ground } from '../shared/context'

interface BasisProps {
  ground: Ground
  /** ways are on the page, and not only how it stands */
  ways: boolean
}

/** What is reckoned with, and what is taken for granted. */
export function Basis({ ground, ways }: BasisProps) {
  const { day, profile, openFresh, onward } = ground
  return (
    <Group title={ways ? '这些办法按什么算' : '这是按什么算的'}>
      <Row
        name="能做的事"
        detail="每件事要多久、多吃力，是本工具的估计，可以改"
        action="改"
        onTap={() => void go(links.actions)}
        label="能做的事：每件事要多久、多吃力，是本工具的估计，可以改"
      />
      <Row name="社保" detail={onwardText(onward)} />
      {openFresh !== undefined && <Fresh points={openFresh} />}
      <Row name="规则" detail={assumedText(policyOn(day))} />
      {profile.situation.neededBy === undefined && (
        <Row
          name="学校要求的日子：没填"
          detail="填了，就说赶不赶得上"
          onTap={() => void go(links.question('needed'))}
        />
      )}
    </Group>
  )
}
