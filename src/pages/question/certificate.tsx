import { useState } from 'react'
import { Button } from '@/components/button'
import { Choice, type Option } from '@/components/choice'
import { Notice } from '@/components/notice'
import { policyOn, type Qualification, type QualificationLevel } from '@/engine'
import { LEVEL_NAMES } from '@/text/names'
import { pointsHint } from '@/text/topics'
import { links } from '../parts/links'
import { Missing } from '../parts/missing'
import { Slot } from '../parts/slot'
import { withFrom } from './address'
import type { Ask } from './ask'
import { Conditions, type Condition } from './conditions'
import { Frame } from './frame'
import { Needs } from './needs'
import { Refused } from './refused'
import { useFact } from './use-fact'
import { useFresh } from './use-fresh'
import { fromWord, type Word } from './yes-no'

const LEVELS = Object.keys(LEVEL_NAMES) as QualificationLevel[]

const CONDITIONS: readonly Condition[] = [
  'gainedInShanghai',
  'matchesJob',
  'needsRegistration',
  'registered',
]
const OPEN: Omit<Qualification, 'level'> = {
  gainedInShanghai: 'unknown',
  matchesJob: 'unknown',
  needsRegistration: 'unknown',
  registered: 'unknown',
}

/** One certificate: its level first, saved at once, then what it takes to count. */
export function Certificate({ topic, day, part, from, place }: Ask) {
  const answer = useFact('qualifications')
  const all = Array.isArray(answer.value) ? answer.value : []
  const [index, setIndex] = useState(() => (part === 'new' ? all.length : Number(part)))
  // Conditions may be answered before the level is; they are kept here until then.
  const [conditions, setConditions] = useState(() => all[index] ?? OPEN)
  const fresh = useFresh<Condition>(all[index] === undefined ? CONDITIONS : [])
  const [removed, setRemoved] = useState<Qualification>()
  const one = all[index]
  const table = policyOn(day).table
  const list = withFrom(links.question('qualifications'), from)

  if (part !== 'new' && (!Number.isInteger(index) || (one === undefined && removed === undefined)))
    return <Missing words="这本证书已经不在了。" />

  const options: Option<QualificationLevel>[] = LEVELS.map((level) => ({
    value: level,
    label: LEVEL_NAMES[level],
    hint: pointsHint(table?.qualification.points[level]),
  }))

  const put = (next: Qualification): void => {
    const before = all.slice(0, index)
    answer.choose([...before, next, ...all.slice(index + 1)])
  }

  function settle(condition: Condition, word: Word): void {
    const next = { ...conditions, [condition]: fromWord(word) }
    fresh.done(condition)
    setConditions(next)
    if (one !== undefined) put({ ...next, level: one.level })
  }

  function remove(): void {
    if (one === undefined) return
    if (!answer.choose(all.filter((_, place) => place !== index))) return
    setRemoved(one)
    setIndex(all.length - 1)
  }

  function restore(): void {
    if (removed === undefined || !answer.choose([...all, removed])) return
    setIndex(all.length)
    setRemoved(undefined)
  }

  if (removed !== undefined) {
    return (
      <Frame
        topic={topic}
        day={day}
        heading="删掉了"
        answered
        word="好了"
        onContinue={() => place.returnTo(list)}
      >
        <Notice>
          {LEVEL_NAMES[removed.level]}已经从你的证书里删掉。
          <Button kind="quiet" onTap={restore}>
            放回来
          </Button>
        </Notice>
        <Refused words={answer.error} />
      </Frame>
    )
  }

  return (
    <Frame
      topic={topic}
      day={day}
      answered={one !== undefined}
      word="好了，回到证书列表"
      onContinue={() => place.returnTo(list)}
      after={
        one !== undefined && (
          <Button kind="plain" tone="bad" onTap={remove}>
            删除这本证书
          </Button>
        )
      }
    >
      <Choice
        legend="证书的级别"
        options={options}
        value={one?.level}
        onChoose={(level) => put({ ...conditions, level })}
      />
      <Slot>
        <Needs level={one?.level} facts={answer.facts} table={table} day={day} />
      </Slot>
      <Conditions given={conditions} fresh={fresh} onSettle={settle} />
      <Refused words={answer.error} />
    </Frame>
  )
}
