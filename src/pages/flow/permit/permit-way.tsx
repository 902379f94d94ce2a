import { View } from '@tarojs/components'
import { useMemo } from 'react'

import { permitApplication, permitSteps, type Situation } from '@/engine'
import { go } from '@/platform'

import {
  HEADLINE_WORDS,
  PERMIT_HOW,
  PERMIT_STEPS,
  PERMIT_WORDS,
  permitPhaseText,
} from '@/text/renewal'
import { aria, Button, Flow, Group, Placeholder, Prose } from '@/ui'
import { Contacts } from '../../shared/contacts'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { useOwner } from '../../shared/owner'
import { updateSituation } from '../../shared/save'
import { Days } from './days'
import { Dwelling } from './dwelling'
import { Moved } from './moved'
import css from './index.module.scss'

/** What is next and by when, the days that say so, and the way as a picture. */
export function PermitWay({ situation }: { situation: Situation }) {
  const day = useDay()
  const owner = useOwner()
  const found = useMemo(() => permitApplication(situation, day), [situation, day])
  const steps = permitSteps(found.phase, situation.dwelling)
  const { word, sentence, tone } = permitPhaseText(found, day)
  const here = steps.find(({ state }) => state === 'here')!.id
  const isApplied = found.cardBy !== undefined
  const isOwn = situation.kind === undefined || situation.kind === 'permit'
  const begin = () => {
    if (updateSituation(owner, { kind: 'first' }).ok) void go(links.dates)
  }
  return (
    <>
      <View {...aria('status', HEADLINE_WORDS.aria(word, sentence))}>
        <View className={`${css.word} ${css[tone]}`}>{word}</View>
        <Prose>{sentence}</Prose>
      </View>
      <Group title={PERMIT_STEPS[here].name} prose>
        <Placeholder>
          {PERMIT_HOW[here].map((text) => (
            <Prose key={text}>{text}</Prose>
          ))}
        </Placeholder>
        <Placeholder>
          {isOwn && isApplied && (
            <Button kind={found.phase === 'overdue' ? 'primary' : 'plain'} onTap={begin}>
              {PERMIT_WORDS.got}
            </Button>
          )}
        </Placeholder>
      </Group>
      <Days situation={situation} />
      <Dwelling situation={situation} />
      <Group card title={PERMIT_WORDS.way} prose>
        <Flow stops={steps.map((step) => ({ ...step, ...PERMIT_STEPS[step.id] }))} />
      </Group>
      <Placeholder>
        {situation.registeredOn !== undefined && (
          <Moved situation={situation} by={found.reportBy} />
        )}
      </Placeholder>
      <Placeholder>
        {isOwn && !isApplied && (
          <Button kind="quiet" onTap={begin}>
            {PERMIT_WORDS.got}
          </Button>
        )}
      </Placeholder>
      <Button kind="quiet" onTap={() => void openPage(links.sourceList('permit'))}>
        {PERMIT_WORDS.sources}
      </Button>
      <Contacts />
    </>
  )
}
