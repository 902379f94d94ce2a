import { View } from '@tarojs/components'
import { createContext, useContext, type PropsWithChildren, type ReactNode } from 'react'

import type { DayText } from '@/engine'

import { COVER } from '@/platform'
import { Button, Foot, Notice, Placeholder, TermText, Title } from '@/ui'
import { COMMON_WORDS } from '@/text/common'
import { FRAME_WORDS, isLastTopic, progressText, type Topic, whyText } from '@/text/questions'
import { useKeeps } from '../../shared/saved-words'
import { openSituation } from '../../shared/selectors'
import { cutAtTerms } from '../../shared/terms'
import { UndoAnswer } from '../../shared/undo-answer'
import { Unfinished, useUnfinished } from '../../shared/unfinished'
import { useVisible } from '../../shared/visible'
import css from './frame.module.scss'

/** Whether the questions follow each other on this page. */
export const InFlow = createContext(false)

const ABOUT = ['why', 'paper', 'caution'] as const

interface FrameProps {
  topic: Topic
  day: DayText
  /** instead of the topic's own question */
  heading?: string
  why?: string
  answered: boolean
  /** the word for going on when something is answered */
  word?: string
  onContinue: () => void
  /** after the answer, before the button that goes on */
  after?: ReactNode
}

/** A question: where one is, what is asked and why, which paper shows it, the answer, and on. */
export function Frame(props: PropsWithChildren<FrameProps>) {
  const { topic, day, answered, onContinue, children } = props
  const isFlow = useContext(InFlow)
  const situation = useVisible(openSituation)
  const keeps = useKeeps()
  const { page, fields, hold } = useUnfinished()

  const about = cutAtTerms([props.why ?? whyText(topic, day), topic.paper, topic.caution ?? ''])
  const waits = fields.length > 0
  const isTold = page.held && waits
  const goOn = () => (waits ? hold() : onContinue())
  const next = isFlow && isLastTopic(topic.id, situation) ? FRAME_WORDS.look : FRAME_WORDS.next
  // A word of its own: something is open yet.
  const isSaved = answered && !waits && props.word === undefined

  return (
    <Unfinished.Provider value={page}>
      <View className={css.body}>
        <View className={css.progress}>{progressText(topic.id, situation, isFlow)}</View>
        <Title>{props.heading ?? topic.heading}</Title>
        {ABOUT.map(
          (name, place) =>
            about[place]!.length > 0 && (
              <View key={name} className={css.about}>
                <View className={css.term}>{FRAME_WORDS[name]}</View>
                <TermText parts={about[place]!} />
              </View>
            ),
        )}
        {children}
        <View className={css.end}>
          <Placeholder>{props.after}</Placeholder>
        </View>
      </View>
      <Foot
        keepsRoom
        above={
          <View className={`${COVER} ${css.above}`}>
            <Placeholder>
              {isTold && (
                <Notice tone="bad" urgent>
                  {FRAME_WORDS.unfinished(fields)}
                </Notice>
              )}
            </Placeholder>
            <UndoAnswer
              before={
                keeps &&
                !isTold && (
                  <View className={css.saves}>
                    {isSaved ? COMMON_WORDS.saved : FRAME_WORDS.saves}
                  </View>
                )
              }
            />
          </View>
        }
      >
        <Button kind={answered || waits ? 'primary' : 'plain'} onTap={goOn}>
          {answered || waits ? (props.word ?? next) : FRAME_WORDS.skip}
        </Button>
      </Foot>
    </Unfinished.Provider>
  )
}
