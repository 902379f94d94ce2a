import { useContext, useEffect, useRef, useState } from 'react'

import { type DayText, LIMITS, monthOfText, type MonthText } from '@/engine'
import { type Typed, typedDay, typedMonth } from '@/input'

import { TYPED_WORDS } from '@/text/common'
import { inWords } from '@/text/input'
import { Button, type DatePick, Field, Placeholder } from '@/ui'
import { notYetText, showMonth } from '@/text/time'
import { useDay } from './day'
import { Unfinished } from './unfinished'

interface TypedFieldProps<T> {
  label: string
  hint?: string
  placeholder?: string
  keyboard?: 'number' | 'digit' | 'text'
  /** the saved value as text when the page opens */
  start: string
  /** which days or months can be picked, where it is one */
  date?: Omit<DatePick, 'value'>
  read: (text: string) => Typed<T, string>
  /** saves a whole value, or takes it back when the field is empty; gives what is wrong, if anything */
  save: (value: T | undefined) => string | undefined
  /** how the saved value was understood */
  echo?: string
}

/**
 * A field that saves as soon as what is typed is whole. While typing nothing is called wrong; on leaving it is, and
 * then until it is put right. On the way to something wrong a part of it may be whole (1990-02-3 before 1990-02-30):
 * what was saved before this edit is then put back. What stood there when the page opened, and nothing shows any more, can
 * be put back by a tap.
 */
export function TypedField<T>(props: TypedFieldProps<T>) {
  const { label, hint, placeholder, keyboard, start, date, read, save, echo } = props
  const [text, setText] = useState(start)
  const [wrong, setWrong] = useState<string>()
  const [left, setLeft] = useState(false)
  const { report, held } = useContext(Unfinished)
  // What stood here when the page was opened; `start` goes along with what is saved.
  const [was] = useState(start)
  const [first] = useState(() => valueOf(read(start)))
  const before = useRef(first)
  const stored = useRef(first)

  const [isReplaced, setReplaced] = useState(false)

  const unfinished = wrong !== undefined
  useEffect(() => report(label, unfinished), [report, label, unfinished])
  useEffect(() => () => report(label, false), [report, label])

  function type(typed: string, picked: boolean): void {
    if (typed === text) return
    setText(typed)
    const found = read(typed)
    const now = 'wrong' in found ? found.wrong : save(valueOf(found))
    if (now === undefined) stored.current = valueOf(found)
    else if (stored.current !== before.current) {
      save(before.current)
      stored.current = before.current
    }
    setWrong(now)
    setReplaced(now === undefined && first !== undefined && stored.current !== first)
    if (picked || now === undefined) setLeft(now !== undefined)
    if (picked && now === undefined) before.current = stored.current
  }

  function leave(): void {
    setLeft(unfinished)
    if (!unfinished) before.current = stored.current
  }

  return (
    <>
      <Field
        label={label}
        hint={hint}
        placeholder={placeholder}
        keyboard={keyboard}
        value={text}
        error={left || held ? wrong : undefined}
        echo={unfinished || text === '' ? undefined : echo}
        date={date && { ...date, value: textOf(read(text)) }}
        onType={type}
        onLeave={leave}
      />
      <Placeholder>
        {isReplaced && (
          <Button
            kind="quiet"
            onTap={() => type(was, true)}
            label={TYPED_WORDS.putBackAria(was, label)}
          >
            {TYPED_WORDS.putBack(was)}
          </Button>
        )}
      </Placeholder>
    </>
  )
}

const valueOf = <T,>(typed: Typed<T, string>): T | undefined =>
  'value' in typed ? typed.value : undefined

/** A date that is typed whole, as it is saved. */
function textOf(typed: Typed<unknown, string>): string | undefined {
  const value = valueOf(typed)
  return typeof value === 'string' ? value : undefined
}

type DateFieldProps<T> = Omit<TypedFieldProps<T>, 'read' | 'start' | 'keyboard' | 'date'> & {
  value: T | undefined
  /** today, where a later date cannot be an answer */
  latest?: DayText
  /** where the wheels stand while nothing is typed; absent: today */
  opensOn?: DayText
}

/** A day, typed in any usual way; the example is a day that may be meant. */
export function DayField({ value, latest, opensOn, ...rest }: DateFieldProps<DayText>) {
  const today = useDay()
  return (
    <TypedField
      placeholder={TYPED_WORDS.dayExample(opensOn ?? today)}
      {...rest}
      keyboard="number"
      start={digitsOf(value)}
      date={{ fields: 'day', opensOn: opensOn ?? today, start: EARLIEST, end: latest }}
      read={(text) => notAfter(inWords(typedDay(text)), latest, notYetText)}
    />
  )
}

/** A month, typed in any usual way. */
export function MonthField({ value, latest, opensOn, ...rest }: DateFieldProps<MonthText>) {
  const today = useDay()
  return (
    <TypedField
      placeholder={TYPED_WORDS.monthPlaceholder}
      {...rest}
      keyboard="number"
      start={digitsOf(value)}
      date={{
        fields: 'month',
        opensOn: monthOfText(opensOn ?? today),
        start: monthOfText(EARLIEST),
        end: latest && monthOfText(latest),
      }}
      read={(text) =>
        notAfter(inWords(typedMonth(text)), latest && monthOfText(latest), monthNotYet)
      }
    />
  )
}

/** Nobody who asks was born before. */
const EARLIEST: DayText = LIMITS.earliestBirthday

const monthNotYet = (month: MonthText): string => TYPED_WORDS.notYet(showMonth(month))

/** A number keyboard writes no dashes. */
const digitsOf = (date: string | undefined): string => date?.replace(/-/g, '') ?? ''

function notAfter(
  typed: Typed<string, string>,
  latest: string | undefined,
  notYet: (date: string) => string,
): Typed<string, string> {
  if (latest === undefined || !('value' in typed) || typed.value <= latest) return typed
  return { wrong: notYet(typed.value) }
}
