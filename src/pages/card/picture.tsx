import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'

import { copy, type Copied, sendPicture, type SentPicture } from '@/platform'
import { pageState, type CardLook } from '@/store'

import {
  type Card,
  CARD_WORDS,
  NOTHING_SHOWN,
  plainText,
  SENT_WORDS,
  type Shown,
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
import { useOwner } from '../shared/owner'
import type { Shape } from './draw/layout'
import css from './index.module.scss'
import type { togglesOf } from './toggles'
import { CANVAS, useDrawn } from './use-drawn'

interface PictureProps {
  /** another picture of the same kind, for the same profile, is put together as the last one was */
  kind: string
  toggles: ReturnType<typeof togglesOf>
  /** what is put on before anything is chosen, of what may be */
  cameFor: Partial<Shown>
  /** it says something with nothing put on */
  isWhole?: boolean
  cardOf: (shown: Shown) => Card
}

const SHAPES: readonly Shape[] = ['wide', 'long']
const SHAPE_OPTIONS = SHAPES.map((value) => ({
  value,
  label: CARD_WORDS.shapes[value],
  hint: CARD_WORDS.shapeHints[value],
}))

/** The picture as it will be sent, what may be put on it, and the ways to send it. */
export function Picture({ kind, toggles, cameFor, isWhole = false, cardOf }: PictureProps) {
  const { id } = useOwner()
  const [look, setLook] = useState<CardLook>(
    () =>
      pageState.cardOf(id, kind) ?? {
        shown: { ...NOTHING_SHOWN, ...cameFor },
        shape: 'wide' as const,
      },
  )
  const { shape } = look
  // What is not offered any more is not written either.
  const shown = useMemo(() => offeredOf(look.shown, toggles), [look.shown, toggles])
  const change = (changed: Partial<CardLook>) => {
    const next = { ...look, ...changed }
    pageState.setCard(id, kind, next)
    setLook(next)
  }
  const card = useMemo(() => cardOf(shown), [cardOf, shown])
  const text = plainText(card)
  const { ratio, picture, left, failed } = useDrawn(card, shape)
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
      {toggles.some(({ what }) => what === 'school') && !shown.school && (
        <Button kind="quiet" onTap={() => change({ shown: { ...shown, school: true } })}>
          {CARD_WORDS.addSchool}
        </Button>
      )}
      {left > 0 && (
        <>
          <Prose soft>{CARD_WORDS.noRoom(left)}</Prose>
          <Button kind="quiet" onTap={() => change({ shape: 'long' })}>
            {CARD_WORDS.toLong}
          </Button>
        </>
      )}
      {toggles.length > 0 && (
        <Group title={CARD_WORDS.what} bare>
          {toggles.map(({ what, label, hint }) => (
            <Tick
              key={what}
              label={label}
              hint={hint}
              ticked={shown[what]}
              onTick={(on) => change({ shown: { ...shown, [what]: on } })}
            />
          ))}
        </Group>
      )}
      <Group title={CARD_WORDS.shape} bare>
        <Choice
          legend={CARD_WORDS.shape}
          options={SHAPE_OPTIONS}
          value={shape}
          onChoose={(chosen) => change({ shape: chosen })}
        />
      </Group>
      <Ways
        key={text + shape}
        text={text}
        picture={failed ? undefined : picture}
        isBare={!isWhole && toggles.every(({ what }) => !shown[what])}
      />
    </>
  )
}

/** Of what was put on, what can be. */
function offeredOf(shown: Shown, toggles: PictureProps['toggles']): Shown {
  return toggles.reduce<Shown>(
    (on, { what }) => (shown[what] ? { ...on, [what]: true } : on),
    NOTHING_SHOWN,
  )
}

interface WaysProps {
  text: string
  /** the file of what is drawn, as soon as it is there; undefined where it cannot be drawn */
  picture: ReturnType<typeof useDrawn>['picture'] | undefined
  /** nothing of what may be put on is: there is nothing to send yet */
  isBare: boolean
}

/** Sends the picture, or copies the same in plain lines; and says what became of it. */
function Ways({ text, picture, isBare }: WaysProps) {
  const [sent, setSent] = useState<SentPicture>()
  const [copied, setCopied] = useState<Copied>()
  const send = async () => {
    if (picture === undefined) return
    const file = picture.current.file ?? (await picture.current.soon)
    setSent(file === undefined ? 'refused' : await sendPicture(file))
  }
  const said = sent && SENT_WORDS[sent]
  if (isBare) return <Foot above={<Notice>{CARD_WORDS.nothing}</Notice>} />
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
