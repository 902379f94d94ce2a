import { useState } from 'react'

import { policyOn, type Qualification, type QualificationLevel } from '@/engine'
import { same } from '@/store'

import { Button, Choice, Notice, type Option, Placeholder } from '@/ui'
import { LEVEL_NAMES } from '@/text/scheme'
import { CERTIFICATE_WORDS, pointsHint } from '@/text/questions'
import { links } from '../../shared/links'
import { Missing } from '../../shared/missing'
import { withFrom } from './address'
import type { Ask } from './ask'
import { type Condition, Conditions } from './conditions'
import { Frame } from './frame'
import { Needs } from './needs'
import { Refused } from './refused'
import { askedConditions, withLevel } from './registering'
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
  // The certificate as it is stored: it is what it says, not where it stands in the list.
  const [known, setKnown] = useState(() => all[Number(part)])
  // A new one whose level is known already: it is saved with the first thing that is said of it.
  const begun = LEVELS.find((level) => level === part)
  // Conditions may be answered before the level is; they are kept here until then.
  const [conditions, setConditions] = useState(
    () => known ?? (begun === undefined ? OPEN : withLevel(OPEN, begun)),
  )
  const fresh = useFresh<Condition>(known === undefined ? CONDITIONS : [])
  const [removed, setRemoved] = useState<Qualification>()
  const index = known === undefined ? -1 : all.findIndex((other) => same(other, known))
  const one = all[index]
  const table = policyOn(day).table
  const isOfPlan = from === 'plan'
  const list = isOfPlan ? links.plan : withFrom(links.question('qualifications'), from)

  const isNew = (part === 'new' || begun !== undefined) && known === undefined
  if (one === undefined && removed === undefined && !isNew)
    return <Missing words={CERTIFICATE_WORDS.gone} />

  const level = one?.level ?? begun
  // The one that is chosen already stands first, where it is seen.
  const levels = begun === undefined ? LEVELS : [begun, ...LEVELS.filter((one) => one !== begun)]
  const options: Option<QualificationLevel>[] = levels.map((value) => ({
    value,
    label: LEVEL_NAMES[value],
    hint: pointsHint(table?.qualification.points[value]),
  }))

  const put = (next: Qualification): boolean => {
    const list = one === undefined ? [...all, next] : all.map((old) => (old === one ? next : old))
    const isTaken = answer.choose(list)
    if (isTaken) setKnown(next)
    return isTaken
  }

  function goOn(): void {
    const isSaved = one !== undefined || level === undefined || put({ ...conditions, level })
    if (isSaved) place.returnTo(list)
  }

  function settle(condition: Condition, word: Word): void {
    const next = { ...conditions, [condition]: fromWord(word) }
    fresh.done(condition)
    setConditions(next)
    if (level !== undefined) put({ ...next, level })
  }

  function chooseLevel(chosen: QualificationLevel): void {
    const next = withLevel(conditions, chosen, level)
    setConditions(next)
    put(next)
  }

  function remove(): void {
    if (one === undefined) return
    if (!answer.choose(all.filter((other) => other !== one))) return
    setRemoved(one)
  }

  function restore(): void {
    if (removed === undefined || !answer.choose([...all, removed])) return
    setKnown(removed)
    setRemoved(undefined)
  }

  if (removed !== undefined) {
    return (
      <Frame
        topic={topic}
        day={day}
        heading={CERTIFICATE_WORDS.deletedTitle}
        answered
        word={CERTIFICATE_WORDS.done}
        onContinue={() => place.returnTo(list)}
      >
        <Notice>
          {LEVEL_NAMES[removed.level]}
          {CERTIFICATE_WORDS.deleted}
          <Button kind="quiet" onTap={restore}>
            {CERTIFICATE_WORDS.putBack}
          </Button>
        </Notice>
        <Refused words={answer.error} />
      </Frame>
    )
  }

  const open =
    level === undefined || table?.qualification.points[level] === 0
      ? 0
      : askedConditions(level, conditions).filter(
          (name) => fresh.word(name, conditions[name]) === undefined,
        ).length
  const done = isOfPlan ? CERTIFICATE_WORDS.done : CERTIFICATE_WORDS.backToList
  return (
    <Frame
      topic={topic}
      day={day}
      answered={level !== undefined}
      word={open > 0 ? CERTIFICATE_WORDS.stillOpen(open) : done}
      onContinue={goOn}
      after={
        one !== undefined && (
          <Button kind="plain" tone="bad" onTap={remove}>
            {CERTIFICATE_WORDS.delete}
          </Button>
        )
      }
    >
      <Choice
        legend={CERTIFICATE_WORDS.level}
        options={options}
        value={level}
        onChoose={chooseLevel}
      />
      <Placeholder>
        <Needs level={level} facts={answer.facts} table={table} day={day} />
      </Placeholder>
      <Conditions level={level} given={conditions} fresh={fresh} onSettle={settle} />
      <Refused words={answer.error} />
    </Frame>
  )
}
