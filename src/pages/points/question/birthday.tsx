import { useState } from 'react'

import { commas } from '@/text/common'
import { BIRTHDAY_WORDS } from '@/text/questions'
import { Choice } from '@/ui'
import { showDay } from '@/text/time'
import { DayField } from '../../shared/typed-field'
import type { Ask } from './ask'
import { Frame } from './frame'
import { Replaced } from './replaced'
import { useFact } from './use-fact'
import { useGain } from './use-gain'
import { unverified } from './yes-no'

/** From here the wheels have the shortest way for most. */
const USUAL_AGE = 35

/** The day of birth, typed, or 待核实. */
export function Birthday({ topic, day, onContinue }: Ask) {
  const answer = useFact('birthday')
  const gain = useGain('age', day)
  // A new field each time that 待核实 takes the place of what was typed.
  const [round, setRound] = useState(0)
  const { value } = answer
  const given = value === 'unknown' ? undefined : value
  return (
    <Frame topic={topic} day={day} answered={value !== undefined} onContinue={onContinue}>
      <DayField
        key={round}
        label={BIRTHDAY_WORDS.label}
        hint={BIRTHDAY_WORDS.hint}
        value={given}
        latest={day}
        opensOn={`${Number(day.slice(0, 4)) - USUAL_AGE}-01-01`}
        save={(next) => answer.save(next)}
        echo={given === undefined ? undefined : commas([showDay(given), gain])}
      />
      <Choice
        legend={BIRTHDAY_WORDS.label}
        options={[unverified(topic.unsure)]}
        value={value === 'unknown' ? value : undefined}
        onChoose={() => {
          answer.choose('unknown')
          setRound(round + 1)
        }}
      />
      <Replaced fact="birthday" answer={answer} day={day} />
    </Frame>
  )
}
