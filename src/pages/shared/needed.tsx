import { Text, View } from '@tarojs/components'

import { isFirstTime } from '@/engine'
import { go, goTab } from '@/platform'

import css from './needed.module.scss'

import { COMMON_WORDS } from '@/text/common'
import { Button, Group, Prose, Row, SelfFold } from '@/ui'
import { showDay } from '@/text/time'
import { LAST_CYCLE, NEEDED_BY_WORDS, thenText, thresholdOn, waitsText } from '@/text/outlook'
import { isChosen, useDay } from './day'
import { LastReached } from './last-reached'
import { links } from './links'
import { useOwner } from './owner'
import type { Ready } from './ready'
import { saveSituation } from './save'
import { openSituation } from './selectors'
import { SchoolBackground } from './school-background'
import { schoolWords } from './school-words'
import { useVisible } from './visible'

const change = () => void go(links.question('needed'))

/** The school's day, or that none is given; for a group. */
export function NeededRow() {
  const { neededBy } = useVisible(openSituation)
  const [said, detail] =
    neededBy === undefined
      ? [NEEDED_BY_WORDS.empty, NEEDED_BY_WORDS.emptyDetail]
      : [showDay(neededBy), isChosen() ? NEEDED_BY_WORDS.notToday : undefined]
  return <Row name={NEEDED_BY_WORDS.label(said)} detail={detail} onTap={change} />
}

interface NeededProps {
  ready: Ready
  /** on the page where the day is given */
  isHere?: boolean | undefined
  /** the card above says the waits */
  isSaid?: boolean | undefined
}

/** Whether points that are reached and held like this stand by the school's day; one quiet row while none is given. */
export function Needed({ ready, isHere = false, isSaid = false }: NeededProps) {
  const situation = useVisible(openSituation)
  const day = useDay()
  const owner = useOwner()
  const { neededBy, permit } = situation
  const words = schoolWords(situation, ready, day)
  if (neededBy === undefined || words === undefined) {
    return (
      <Group>
        <NeededRow />
      </Group>
    )
  }
  const { word, tone, isWaits, by, hangsOnLast } = words
  const sentence = isSaid && isWaits ? '' : words.sentence
  // Where the renewal itself is in time, it is not asked for.
  const asksLast = hangsOnLast && (by !== 'waits' || permit?.lastReached !== undefined)
  const then = thenText(neededBy, ready.own.then, ready.other?.then)
  return (
    <>
      <Group title={NEEDED_BY_WORDS.title}>
        <Row
          name={showDay(neededBy)}
          detail={
            <>
              <Text className={css[tone]}>{word}</Text>
              {NEEDED_BY_WORDS.after(sentence)}
              {then !== '' && <View>{then}</View>}
            </>
          }
          {...(!isHere && { action: COMMON_WORDS.change, onTap: change })}
          label={NEEDED_BY_WORDS.aria(showDay(neededBy), word, sentence + then)}
        />
        {neededBy < day && (
          <Button
            kind="quiet"
            onTap={() => void saveSituation(owner, { neededBy: undefined }, 'neededBy', true)}
          >
            {NEEDED_BY_WORDS.over}
          </Button>
        )}
        {by === 'waits' && permit === undefined && !isFirstTime(situation.kind) && (
          <Row name={NEEDED_BY_WORDS.noExpiry} onTap={() => void goTab(links.renewal)} />
        )}
        {by === 'waits' && !asksLast && (
          <SelfFold name={NEEDED_BY_WORDS.waits}>{waitsText(situation)}</SelfFold>
        )}
        {asksLast && permit !== undefined && (
          <LastReached key={permit.expiresOn} permit={permit} threshold={thresholdOn(day)} />
        )}
        {asksLast && (
          <SelfFold name={NEEDED_BY_WORDS.lastCycle}>
            {LAST_CYCLE.map((text) => (
              <Prose key={text}>{text}</Prose>
            ))}
          </SelfFold>
        )}
      </Group>
      <SchoolBackground {...(!isHere && { said: NEEDED_BY_WORDS.ask(thresholdOn(day)) })} />
    </>
  )
}
