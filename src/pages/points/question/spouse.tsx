import { useState } from 'react'

import type { DayText } from '@/engine'

import { commas } from '@/text/common'
import { SPOUSE_WORDS } from '@/text/questions'
import { showDay } from '@/text/time'
import { DayField } from '../../shared/typed-field'
import type { Ask } from './ask'
import { Choice } from './choice'
import { Frame } from './frame'
import { Further } from './further'
import { Replaced } from './replaced'
import { useFact } from './use-fact'
import { useGain } from './use-gain'
import { type Has, hasOrNot } from './yes-no'

/** Whether the spouse has a Shanghai hukou, and since when one is married. */
export function Spouse({ topic, day, onContinue }: Ask) {
  const answer = useFact('shanghaiSpouse')
  const gain = useGain('shanghai-spouse', day)
  const { value } = answer
  const marriedOn = typeof value === 'object' ? value.marriedOn : undefined
  const [is, setIs] = useState(false)
  const shown: Has | undefined = is || typeof value === 'object' ? 'yes' : value
  const options = hasOrNot(SPOUSE_WORDS.registered, SPOUSE_WORDS.none, topic.unsure)

  function choose(next: Has): void {
    setIs(next === 'yes')
    // Until the day is given it is not settled.
    if (next === 'yes') {
      if (marriedOn === undefined) answer.choose('unknown')
    } else answer.choose(next)
  }

  function saveDay(next: DayText | undefined): string | undefined {
    // The field stays while its day is being typed anew.
    setIs(true)
    return answer.save(next === undefined ? 'unknown' : { marriedOn: next })
  }

  return (
    <Frame topic={topic} day={day} answered={value !== undefined} onContinue={onContinue}>
      <Choice legend={topic.heading} options={options} value={shown} onChoose={choose} />
      <Further open={shown === 'yes' && marriedOn === undefined}>
        {shown === 'yes' && (
          <DayField
            label={SPOUSE_WORDS.married}
            hint={SPOUSE_WORDS.marriedHint}
            placeholder={SPOUSE_WORDS.marriedPlaceholder}
            value={marriedOn}
            latest={day}
            save={saveDay}
            echo={marriedOn === undefined ? undefined : commas([showDay(marriedOn), gain])}
          />
        )}
      </Further>
      <Replaced fact="shanghaiSpouse" answer={answer} day={day} />
    </Frame>
  )
}
