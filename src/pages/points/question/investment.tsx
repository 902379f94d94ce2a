import { useState } from 'react'

import { LIMITS, type Investment, type U } from '@/engine'

import { Choice, Notice, type Option, Slot } from '@/ui'
import { moneyText } from '@/text/questions'
import { typedNumber } from '@/text/profile'
import { TypedField } from '../../shared/typed-field'
import type { Ask } from './ask'
import { Frame } from './frame'
import { Replaced } from './replaced'
import { useFact } from './use-fact'
import { useGain } from './use-gain'

type Has = 'yes' | 'none' | 'unknown'

const OPEN: Investment = {
  sharePercent: 'unknown',
  averageTax: 'unknown',
  averageLocalHires: 'unknown',
}

/** Whether one has invested, how large the share is, and what the firm pays and whom it employs. */
export function InvestmentQuestion({ topic, day, onContinue }: Ask) {
  const answer = useFact('investment')
  const { value } = answer
  const given = typeof value === 'object' ? value : undefined
  const gain = useGain('investment', day)
  // The fields are drawn anew when an answer is put back.
  const [round, setRound] = useState(0)
  const options: readonly Option<Has>[] = [
    { value: 'yes', label: '有' },
    { value: 'none', label: '没有' },
    { value: 'unknown', label: '待核实', hint: topic.unsure },
  ]

  function choose(next: Has): void {
    setRound(round + 1)
    if (next !== 'yes') answer.choose(next)
    else if (given === undefined) answer.choose(OPEN)
  }

  const save = (part: Partial<Investment>): string | undefined =>
    answer.save({ ...(given ?? OPEN), ...part })

  return (
    <Frame topic={topic} day={day} answered={value !== undefined} onContinue={onContinue}>
      <Choice
        legend={topic.heading}
        options={options}
        value={typeof value === 'object' ? 'yes' : value}
        onChoose={choose}
      />
      <Slot>{given !== undefined && <Amounts key={round} given={given} save={save} />}</Slot>
      <Slot>{given !== undefined && gain !== undefined && <Notice>{gain}</Notice>}</Slot>
      <Replaced fact="investment" answer={answer} day={day} />
    </Frame>
  )
}

interface AmountsProps {
  given: Investment
  save: (part: Partial<Investment>) => string | undefined
}

function Amounts({ given, save }: AmountsProps) {
  const { sharePercent, averageTax, averageLocalHires } = given
  return (
    <>
      <TypedField
        label="你占多少份额（%）"
        hint="不知道就空着，按待核实算。下面两项也一样。"
        placeholder="例如 33.5"
        keyboard="digit"
        start={textOf(sharePercent)}
        read={(text) =>
          typedNumber(text, { least: 0, most: LIMITS.sharePercent, decimals: 2, unit: '' })
        }
        save={(share) => save({ sharePercent: share ?? 'unknown' })}
        echo={`${textOf(sharePercent)}%`}
      />
      <TypedField
        label="企业平均每年纳税（元）"
        hint="最近连续三年的平均，写整个企业的，不用乘份额。"
        placeholder="例如 600000"
        keyboard="number"
        start={textOf(averageTax)}
        read={(text) => typedNumber(text, { least: 0, most: LIMITS.averageTax, unit: '元' })}
        save={(tax) => save({ averageTax: tax ?? 'unknown' })}
        echo={averageTax === 'unknown' ? undefined : `${moneyText(averageTax)}一年`}
      />
      <TypedField
        label="企业平均每年聘用的本市户籍员工（人）"
        hint="最近连续三年的平均，写整个企业的。"
        placeholder="例如 12.5"
        keyboard="digit"
        start={textOf(averageLocalHires)}
        read={(text) =>
          typedNumber(text, { least: 0, most: LIMITS.averageLocalHires, decimals: 2, unit: '人' })
        }
        save={(hires) => save({ averageLocalHires: hires ?? 'unknown' })}
        echo={`${textOf(averageLocalHires)}人`}
      />
    </>
  )
}

const textOf = (value: U<number>): string => (value === 'unknown' ? '' : String(value))
