import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'

import { copy, type Copied, sendPicture, type SentPicture } from '@/platform'

import {
  type Card,
  CARD_WORDS,
  NOTHING_SHOWN,
  plainText,
  SENT_WORDS,
  type Shown,
  type ToggleWords,
} from '@/text/card'
import {
  aria,
  Button,
  Canvas,
  Choice,
  Foot,
  Group,
  Notice,
  Placeholder,
  Prose,
  Tick,
  Title,
} from '@/ui'
import type { Shape } from './draw/layout'
import css from './index.module.scss'
import { CANVAS, useDrawn } from './use-drawn'

/** Something that may be put on, and what that says. */
export type Toggle = readonly [what: keyof Shown, words: ToggleWords]

interface PictureProps {
  toggles: readonly Toggle[]
  cardOf: (shown: Shown) => Card
}

const SHAPES: readonly Shape[] = ['wide', 'long']
const SHAPE_OPTIONS = SHAPES.map((value) => ({
  value,
  label: CARD_WORDS.shapes[value],
  hint: CARD_WORDS.shapeHints[value],
}))

/** The picture as it will be sent, what may be put on it, and the ways to send it. */
export function Picture({ toggles, cardOf }: PictureProps) {
  const [shown, setShown] = useState(NOTHING_SHOWN)
  const [shape, setShape] = useState<Shape>('wide')
  const card = useMemo(() => cardOf(shown), [cardOf, shown])
  const text = plainText(card)
  const { ratio, picture, failed } = useDrawn(card, shape)
  return (
    <>
      <Title>{CARD_WORDS.title}</Title>
      <Prose soft>{CARD_WORDS.lead}</Prose>
      <View className={css.preview}>
        <View
          className={css.frame}
          style={{ paddingTop: `${ratio * 100}%` }}
          {...aria('img', CARD_WORDS.aria(text))}
        >
          <Canvas id={CANVAS} className={css.canvas} />
        </View>
      </View>
      <Placeholder>{failed && <Notice tone="warn">{CARD_WORDS.notDrawn}</Notice>}</Placeholder>
      {toggles.length > 0 && (
        <Group title={CARD_WORDS.what} bare>
          {toggles.map(([what, { label, hint }]) => (
            <Tick
              key={what}
              label={label}
              hint={hint}
              ticked={shown[what]}
              onTick={(on) => setShown({ ...shown, [what]: on })}
            />
          ))}
        </Group>
      )}
      <Group title={CARD_WORDS.shape} bare>
        <Choice
          legend={CARD_WORDS.shape}
          options={SHAPE_OPTIONS}
          value={shape}
          onChoose={setShape}
        />
      </Group>
      <Ways key={text + shape} text={text} picture={failed ? undefined : picture} />
    </>
  )
}

interface WaysProps {
  text: string
  /** the file of what is drawn, as soon as it is there; undefined where it cannot be drawn */
  picture: ReturnType<typeof useDrawn>['picture'] | undefined
}

/** Sends the picture, or copies the same in plain lines; and says what became of it. */
function Ways({ text, picture }: WaysProps) {
  const [sent, setSent] = useState<SentPicture>()
  const [copied, setCopied] = useState<Copied>()
  const send = async () => {
    if (picture === undefined) return
    const file = picture.current.file ?? (await picture.current.soon)
    setSent(file === undefined ? 'refused' : await sendPicture(file))
  }
  const said = sent && SENT_WORDS[sent]
  return (
    <>
      {copied === 'refused' && (
        <>
          <Notice tone="warn">{CARD_WORDS.copyRefused}</Notice>
          <Text userSelect className={css.text}>
            {text}
          </Text>
        </>
      )}
      <Foot
        above={
          said !== undefined && (
            <Notice tone={sent === 'refused' ? 'bad' : undefined} urgent={sent === 'refused'}>
              {said}
            </Notice>
          )
        }
      >
        <Button onTap={() => void copy(text).then(setCopied)}>
          {copied === 'copied' ? CARD_WORDS.copied : CARD_WORDS.copy}
        </Button>
        {picture !== undefined && (
          <Button kind="primary" onTap={() => void send()}>
            {SENT_WORDS.send}
          </Button>
        )}
      </Foot>
    </>
  )
}
