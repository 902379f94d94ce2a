import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

import { isFirstTime, type Renewal, type Situation, turnOf } from '@/engine'

import { HEADLINE_WORDS, phaseText } from '@/text/renewal'
import { TODAY_WORDS } from '@/text/today'
import { aria, Group, Prose, SelfFold } from '@/ui'
import { useDay } from './day'
import { Explained } from './explained'
import { TurnPart } from './turn-part'
import css from './renewal-card.module.scss'

interface RenewalCardProps {
  plan: Renewal
  situation: Situation
}

/** Days left, late or waited; then whose turn it is and what for. On the first tab and on 续办 it is the same card. */
export function RenewalCard({ plan, situation, children }: PropsWithChildren<RenewalCardProps>) {
  const { kind } = situation
  const day = useDay()
  const turn = turnOf(situation, plan)
  const named = turn && 'step' in turn ? turn.step : undefined
  const phase = phaseText(plan, kind, day, named, situation.sent?.by)
  if (phase === undefined && (turn === undefined || turn.code === 'expiry')) return null
  const isWaiting = turn?.code === 'result'
  const title = plan.isAlone
    ? TODAY_WORDS.permit
    : isFirstTime(kind)
      ? TODAY_WORDS.first
      : TODAY_WORDS.renewal
  return (
    <Group card title={isWaiting ? TODAY_WORDS.waiting(plan) : title} prose>
      {phase && (
        <View {...aria('status', HEADLINE_WORDS.aria(phase.word, phase.sentence))}>
          <View className={`${css.word} ${css[phase.tone] ?? ''}`}>{phase.word}</View>
          {phase.sentence !== undefined && <Explained texts={[phase.sentence]} />}
        </View>
      )}
      {turn && <TurnPart turn={turn} plan={plan} situation={situation} />}
      {phase?.later !== undefined && <Prose soft>{phase.later}</Prose>}
      {phase?.more !== undefined && (
        <SelfFold name={HEADLINE_WORDS.more}>
          {phase.more.map((line) => (
            <Prose key={line}>{line}</Prose>
          ))}
        </SelfFold>
      )}
      {children}
    </Group>
  )
}
