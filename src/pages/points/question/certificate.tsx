import { useState } from 'react'

import { LIMITS, policyOn, type Qualification, type QualificationLevel } from '@/engine'
import { same } from '@/store'

import { Button, Notice, type Option, Placeholder } from '@/ui'
import { LEVEL_NAMES } from '@/text/scheme'
import { CERTIFICATE_WORDS, FRAME_WORDS, pointsHint, QUALIFICATIONS_WORDS } from '@/text/questions'
import { links } from '../../shared/links'
import { Missing } from '../../shared/missing'
import { withFrom } from './address'
import type { Ask } from './ask'
import { Choice } from './choice'
import { type Condition, Conditions } from './conditions'
import { Frame } from './frame'
import { Needs } from './needs'
import { Refused } from '../../shared/refused'
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
export function Certificate({ topic, day, part, from, place, isFlow, onContinue }: Ask) {
  const answer = useFact('qualifications')
  const all = Array.isArray(answer.value) ? answer.value : []
  const [start] = useState(() => all[Number(part)])
  // The certificate as it was stored here, the last first: it is what it says, not where it stands in the list. Where a
  // change is taken back it says again what it said before.
  const [versions, setVersions] = useState(start === undefined ? [] : [start])
  const known = versions.find((version) => all.some((other) => same(other, version)))
  const [isUnfolded, setUnfolded] = useState(false)
  // A new one whose level is known already: it is saved with the first thing that is said of it.
  const begun = LEVELS.find((level) => level === part)
  // Conditions may be answered before the level is; they are kept here until then.
  const [conditions, setConditions] = useState(
    () => start ?? (begun === undefined ? OPEN : withLevel(OPEN, begun)),
  )
  const fresh = useFresh<Condition>(start === undefined ? CONDITIONS : [])
  const [removed, setRemoved] = useState<Qualification>()
  const one = known && all.find((other) => same(other, known))
  const table = policyOn(day).table
  const isOfPlan = from === 'plan'
  const list = isOfPlan ? links.plan : withFrom(links.question('qualifications'), from)

  const isNew = (part === 'new' || begun !== undefined) && known === undefined
  if (one === undefined && removed === undefined && !isNew)
    return <Missing words={CERTIFICATE_WORDS.gone} />

  const level = one?.level ?? begun
  const given = one ?? conditions
  // Once it is chosen the questions that follow are in sight.
  const isFolded = level !== undefined && !isUnfolded
  const options: Option<QualificationLevel>[] = (isFolded ? [level] : LEVELS).map((value) => ({
    value,
    label: LEVEL_NAMES[value],
    hint: pointsHint(table?.qualification.points[value]),
  }))

  const put = (next: Qualification): boolean => {
    const list = one === undefined ? [...all, next] : all.map((old) => (old === one ? next : old))
    const isTaken = answer.choose(list)
    if (isTaken) setVersions([next, ...versions])
    return isTaken
  }

  // Where the questions follow each other nobody has come from the list.
  const leave = () => (isFlow ? onContinue() : place.returnTo(list))

  function goOn(): void {
    const isSaved = one !== undefined || level === undefined || put({ ...given, level })
    if (isSaved) leave()
  }

  function settle(condition: Condition, word: Word): void {
    const next = { ...given, [condition]: fromWord(word) }
    fresh.done(condition)
    setConditions(next)
    if (level !== undefined) put({ ...next, level })
  }

  function chooseLevel(chosen: QualificationLevel): void {
    const next = withLevel(given, chosen, level)
    setConditions(next)
    if (put(next)) setUnfolded(false)
  }

  function remove(): void {
    if (one === undefined) return
    if (!answer.choose(all.filter((other) => other !== one))) return
    setRemoved(one)
  }

  function restore(): void {
    if (removed === undefined || !answer.choose([...all, removed])) return
    setVersions([removed])
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
      : askedConditions(level, given).filter((name) => fresh.word(name, given[name]) === undefined)
          .length
  const done = isFlow ? FRAME_WORDS.next : CERTIFICATE_WORDS.done
  return (
    <Frame
      topic={topic}
      day={day}
      answered={level !== undefined}
      word={open > 0 ? FRAME_WORDS.stillOpen(open) : done}
      onContinue={goOn}
      after={
        one !== undefined && (
          <>
            {isFlow && all.length < LIMITS.qualifications && (
              <Button
                onTap={() =>
                  place.open(withFrom(`${links.question('certificate')}&part=new`, from))
                }
              >
                {QUALIFICATIONS_WORDS.another}
              </Button>
            )}
            <Button kind="plain" tone="bad" onTap={remove}>
              {CERTIFICATE_WORDS.delete}
            </Button>
          </>
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
        {isFolded && (
          <Button
            kind="quiet"
            onTap={() => setUnfolded(true)}
            label={CERTIFICATE_WORDS.otherLevelAria(LEVEL_NAMES[level])}
          >
            {CERTIFICATE_WORDS.otherLevel}
          </Button>
        )}
      </Placeholder>
      <Placeholder>
        <Needs level={level} facts={answer.facts} table={table} day={day} />
      </Placeholder>
      <Conditions level={level} given={given} fresh={fresh} onSettle={settle} />
      <Refused words={answer.error} />
    </Frame>
  )
}
