import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { addToCalendar, copy, type Added, type Copied } from '@/platform'

import { Button, Notice, Row } from '@/ui'
import { showDay } from '@/text/time'
import {
  ADD_WORDS,
  ATTEMPTS,
  COPY_WORDS,
  NOT_REMEMBERED,
  REMIND_WORDS,
  reminderText,
} from '@/text/renewal'
import type { Offer } from './offers'
import css from './offer-row.module.scss'

interface OfferRowProps {
  offer: Offer
  /** told once the calendar has it; false when that could not be saved */
  onAdded: () => boolean
}

const TONES = {
  added: 'good',
  again: 'info',
  past: 'warn',
  refused: 'warn',
  absent: 'warn',
} as const

/** One reminder to add, and under it how that went. */
export function OfferRow({ offer, onAdded }: OfferRowProps) {
  const { day, name, remark, title, notes, state } = offer
  const [went, setWent] = useState<Added | 'again'>()
  const [saved, setSaved] = useState(true)
  const isAdded = state === 'added'
  const detail = `${showDay(day)}${remark === undefined ? '' : ` · ${remark}`}`
  const words = ADD_WORDS[isAdded ? 'added' : 'offered']

  const add = async () => {
    const result = await addToCalendar({ title, day, notes })
    setSaved(result !== 'added' || onAdded())
    setWent(result)
  }

  return (
    <View className={css.offer}>
      <View>
        <Row
          name={name}
          detail={detail}
          action={words}
          onTap={isAdded ? () => setWent('again') : () => void add()}
          label={REMIND_WORDS.offerAria(words, name, detail)}
        />
      </View>
      {went !== undefined && (
        <View className={css.below}>
          <Notice tone={TONES[went]} urgent>
            {ATTEMPTS[went]}
            {!saved && NOT_REMEMBERED}
          </Notice>
          {went === 'again' && <Button onTap={() => void add()}>{REMIND_WORDS.again}</Button>}
          {(went === 'refused' || went === 'absent') && (
            <ByHand text={reminderText(day, title, notes)} />
          )}
        </View>
      )}
    </View>
  )
}

/** The reminder as a text, where the calendar cannot be reached. */
function ByHand({ text }: { text: string }) {
  const [copied, setCopied] = useState<Copied>()
  const tapCopy = async () => setCopied(await copy(text))
  return (
    <>
      <View className={css.text}>
        <Text userSelect>{text}</Text>
      </View>
      <Button onTap={() => void tapCopy()}>{COPY_WORDS[copied ?? 'ready']}</Button>
    </>
  )
}
