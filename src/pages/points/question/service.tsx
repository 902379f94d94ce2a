import { useState } from 'react'

import type { MonthText, Service } from '@/engine'

import { commas, COMMON_WORDS } from '@/text/common'
import { SERVICE_WORDS } from '@/text/questions'
import { showMonth } from '@/text/time'
import { MonthField } from '../../shared/typed-field'
import type { Ask } from './ask'
import { Choice } from './choice'
import { Frame } from './frame'
import { Further } from './further'
import { Replaced } from './replaced'
import { useFact } from './use-fact'
import { useGain } from './use-gain'
import { type Has, hasOrNot } from './yes-no'

const RULES = { publicService: 'public-service', suburb: 'suburb' } as const

/** 特定公共服务 and 远郊: a spell with its first month, and its last where it is over. */
export function ServiceQuestion({ fact, ask }: { fact: 'publicService' | 'suburb'; ask: Ask }) {
  const { topic, day, onContinue } = ask
  const answer = useFact(fact)
  const gain = useGain(RULES[fact], day)
  const { value } = answer
  const spell = typeof value === 'object' ? value : undefined
  const [had, setHad] = useState(false)
  const [until, setUntil] = useState(spell?.until)
  const shown: Has | undefined = had || typeof value === 'object' ? 'yes' : value
  const options = hasOrNot(
    fact === 'suburb' ? SERVICE_WORDS.yesSuburb : COMMON_WORDS.yes,
    COMMON_WORDS.no,
    topic.unsure,
  )

  function choose(next: Has): void {
    setHad(next === 'yes')
    // Until a month is given it is not settled.
    if (next === 'yes') {
      if (spell === undefined) answer.choose('unknown')
    } else answer.choose(next)
  }

  function saveSince(since: MonthText | undefined): string | undefined {
    // The fields stay while the month is being typed anew.
    setHad(true)
    if (since === undefined) return answer.save('unknown')
    return answer.save(service(since, until))
  }

  function saveUntil(month: MonthText | undefined): string | undefined {
    setUntil(month)
    return spell === undefined ? undefined : answer.save(service(spell.since, month))
  }

  return (
    <Frame topic={topic} day={day} answered={value !== undefined} onContinue={onContinue}>
      <Choice legend={topic.heading} options={options} value={shown} onChoose={choose} />
      <Further open={shown === 'yes' && spell === undefined}>
        {shown === 'yes' && (
          <>
            <MonthField
              label={SERVICE_WORDS.from}
              hint={SERVICE_WORDS.fromHint}
              value={spell?.since}
              latest={day}
              save={saveSince}
              echo={
                spell === undefined
                  ? undefined
                  : commas([SERVICE_WORDS.since(showMonth(spell.since)), gain])
              }
            />
            <MonthField
              label={SERVICE_WORDS.until}
              value={spell?.until}
              placeholder={SERVICE_WORDS.untilPlaceholder}
              save={saveUntil}
            />
          </>
        )}
      </Further>
      <Replaced fact={fact} answer={answer} day={day} />
    </Frame>
  )
}

const service = (since: MonthText, until: MonthText | undefined): Service =>
  until === undefined ? { since } : { since, until }
