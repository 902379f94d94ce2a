import { View } from '@tarojs/components'
import { useCallback, useMemo, useState, type PropsWithChildren, type ReactNode } from 'react'

import type { DayText } from '@/engine'

import { Button, Notice, Placeholder, Title } from '@/ui'
import { FRAME_WORDS, progressText, type Topic, whyText } from '@/text/questions'
import { UndoAnswer } from '../../shared/undo-answer'
import { Unfinished } from '../../shared/unfinished'
import css from './frame.module.scss'

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
  /** after the button that goes on */
  after?: ReactNode
}

/** A question: where one is, what is asked and why, which paper shows it, the answer, and on. */
export function Frame(props: PropsWithChildren<FrameProps>) {
  const { topic, day, answered, onContinue, children } = props
  const [unfinished, setUnfinished] = useState<readonly string[]>([])
  const [held, setHeld] = useState(false)

  const report = useCallback((field: string, is: boolean) => {
    setUnfinished((fields) =>
      fields.includes(field) === is
        ? fields
        : is
          ? [...fields, field]
          : fields.filter((one) => one !== field),
    )
    if (!is) setHeld(false)
  }, [])

  const waits = unfinished.length > 0
  const goOn = () => (waits ? setHeld(true) : onContinue())
  const page = useMemo(() => ({ report, held }), [report, held])

  return (
    <Unfinished.Provider value={page}>
      <View className={css.progress}>{progressText(topic.id)}</View>
      <Title>{props.heading ?? topic.heading}</Title>
      <About term={FRAME_WORDS.why} words={props.why ?? whyText(topic, day)} />
      {topic.paper !== '' && <About term={FRAME_WORDS.paper} words={topic.paper} />}
      {topic.caution !== undefined && <About term={FRAME_WORDS.caution} words={topic.caution} />}
      {children}
      <View className={css.end}>
        <Placeholder>
          {held && waits && (
            <Notice tone="bad" urgent>
              {FRAME_WORDS.unfinished(unfinished)}
            </Notice>
          )}
        </Placeholder>
        <Button kind={answered || waits ? 'primary' : 'plain'} onTap={goOn}>
          {answered || waits ? (props.word ?? FRAME_WORDS.next) : FRAME_WORDS.skip}
        </Button>
        <Placeholder>{props.after}</Placeholder>
      </View>
      <UndoAnswer />
    </Unfinished.Provider>
  )
}

function About({ term, words }: { term: string; words: string }) {
  return (
    <View className={css.about}>
      <View className={css.term}>{term}</View>
      <View>{words}</View>
    </View>
  )
}
