import { useState } from 'react'

import { Choice, type Option, Slot } from '@/ui'
import { showDay } from '@/text/time'
import { DayField } from '../../shared/typed-field'
import type { Ask } from './ask'
import { Frame } from './frame'
import { Replaced } from './replaced'
import { useFact } from './use-fact'
import { useGain } from './use-gain'

type Is = 'yes' | 'none' | 'unknown'

/** Whether the spouse has a Shanghai hukou, and since when one is married. */
export function Spouse({ topic, day, onContinue }: Ask) {
  const answer = useFact('shanghaiSpouse')
  const gain = useGain('shanghai-spouse', day)
  const { value } = answer
  const marriedOn = typeof value === 'object' ? value.marriedOn : undefined
  const [is, setIs] = useState(false)
  const shown: Is | undefined = is || typeof value === 'object' ? 'yes' : value
  const options: readonly Option<Is>[] = [
    { value: 'yes', label: '是上海户籍' },
    { value: 'none', label: '不是，或没有配偶' },
    { value: 'unknown', label: '待核实', hint: topic.unsure },
  ]

  function choose(next: Is): void {
    setIs(next === 'yes')
    // Until the day is given it is not settled.
    if (next === 'yes') {
      if (marriedOn === undefined) answer.choose('unknown')
    } else answer.choose(next)
  }

  return (
    <Frame topic={topic} day={day} answered={value !== undefined} onContinue={onContinue}>
      <Choice legend={topic.heading} options={options} value={shown} onChoose={choose} />
      <Slot>
        {shown === 'yes' && (
          <DayField
            label="哪一天领的结婚证"
            hint="结婚证上的登记日期。写上之前先按待核实算。"
            placeholder="例如 20150501"
            value={marriedOn}
            latest={day}
            save={(next) => answer.save(next === undefined ? 'unknown' : { marriedOn: next })}
            echo={
              marriedOn === undefined
                ? undefined
                : [showDay(marriedOn), gain].filter(Boolean).join('，')
            }
          />
        )}
      </Slot>
      <Replaced fact="shanghaiSpouse" answer={answer} day={day} />
    </Frame>
  )
}
