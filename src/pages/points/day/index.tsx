import { useState } from 'react'

import { policyOn, type DayText } from '@/engine'
import { typedDay } from '@/input'
import { goTab, isPlausible, todayInShanghai } from '@/platform'
import { pageState } from '@/store'

import { Button, Field, Notice, Prose, Title } from '@/ui'
import { showDay } from '@/text/time'
import { DAY_WORDS, notKnownText } from '@/text/points'
import { inWords } from '@/text/input'
import { isChosen, useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { Screen } from '../../shared/screen'
import { openSituation } from '../../shared/selectors'
import { usePlainFavorite } from '../../shared/share'
import { useVisible } from '../../shared/visible'

/** Puts another day in the place of today, until the app is closed. */
export default function DayPage() {
  usePlainFavorite()
  const shown = useDay()
  const [day, setDay] = useState(shown)
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const read = inWords(typedDay(text))
  const policy = policyOn(day)
  const today = todayInShanghai()
  const { neededBy } = useVisible(openSituation)
  const settled = isChosen() && text === ''

  const type = (typed: string) => {
    setText(typed)
    setError(undefined)
  }
  // The points of the day are what it is chosen for; where there are none, it is said here.
  const choose = (next: DayText) => {
    pageState.chooseDay(next)
    setDay(next)
    setText('')
    if (policyOn(next).table !== undefined) void goTab(links.points)
  }
  const use = () => {
    if ('value' in read) choose(read.value)
    else setError('wrong' in read ? read.wrong : DAY_WORDS.writeDay)
  }
  const backToToday = () => {
    pageState.chooseDay(undefined)
    setDay(today)
    setText('')
    setError(undefined)
  }

  return (
    <Screen>
      <Title>{DAY_WORDS.title}</Title>
      <Prose soft>{DAY_WORDS.lead}</Prose>
      {!isPlausible(today) && (
        <Notice tone="warn" title={DAY_WORDS.oddToday(showDay(today))}>
          {DAY_WORDS.fixToday}
        </Notice>
      )}
      <Notice tone={isChosen() ? 'warn' : 'info'} urgent>
        {isChosen() ? DAY_WORDS.notToday(showDay(day)) : DAY_WORDS.isToday(showDay(day))}
      </Notice>
      {policy.table === undefined && (
        <Notice tone="bad" title={DAY_WORDS.noScore}>
          {notKnownText(day, policy)}
        </Notice>
      )}
      <Field
        label={DAY_WORDS.label}
        hint={DAY_WORDS.hint}
        value={text}
        error={error}
        echo={'value' in read ? showDay(read.value) : undefined}
        date={{
          fields: 'day',
          value: 'value' in read ? read.value : undefined,
          opensOn: day,
        }}
        onType={type}
        onLeave={() => setError('wrong' in read ? read.wrong : undefined)}
      />
      <Button kind={settled ? 'plain' : 'primary'} onTap={use}>
        {DAY_WORDS.use}
      </Button>
      {neededBy !== undefined && neededBy !== day && (
        <Button onTap={() => choose(neededBy)}>{DAY_WORDS.school(showDay(neededBy))}</Button>
      )}
      {isChosen() && <Button onTap={backToToday}>{DAY_WORDS.backToToday(showDay(today))}</Button>}
      <Button kind={settled ? 'primary' : 'plain'} onTap={() => void goTab(links.points)}>
        {DAY_WORDS.toScore}
      </Button>
    </Screen>
  )
}
