import { useState } from 'react'

import { LIMITS, type Investment, type OrUnknown } from '@/engine'
import { typedNumber } from '@/input'

import { COMMON_WORDS } from '@/text/common'
import { inWords } from '@/text/input'
import { Notice, Placeholder } from '@/ui'
import { INVESTMENT_WORDS, moneyText } from '@/text/questions'
import { TypedField } from '../../shared/typed-field'
import type { Ask } from './ask'
import { Choice } from './choice'
import { Frame } from './frame'
import { Further } from './further'
import { Replaced } from './replaced'
import { useFact } from './use-fact'
import { useGain } from './use-gain'
import { type Has, hasOrNot } from './yes-no'

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
  const options = hasOrNot(COMMON_WORDS.have, COMMON_WORDS.haveNot, topic.unsure)

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
      <Further open={given !== undefined}>
        {given !== undefined && <Amounts key={round} given={given} save={save} />}
      </Further>
      <Placeholder>
        {given !== undefined && gain !== undefined && <Notice>{gain}</Notice>}
      </Placeholder>
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
        label={INVESTMENT_WORDS.share}
        hint={INVESTMENT_WORDS.shareHint}
        placeholder={INVESTMENT_WORDS.sharePlaceholder}
        keyboard="digit"
        start={textOf(sharePercent)}
        read={(text) =>
          inWords(typedNumber(text, { least: 0, most: LIMITS.sharePercent, decimals: 2 }))
        }
        save={(share) => save({ sharePercent: share ?? 'unknown' })}
        echo={`${textOf(sharePercent)}%`}
      />
      <TypedField
        label={INVESTMENT_WORDS.tax}
        hint={INVESTMENT_WORDS.taxHint}
        placeholder={INVESTMENT_WORDS.taxPlaceholder}
        keyboard="number"
        start={textOf(averageTax)}
        read={(text) =>
          inWords(
            typedNumber(text, { least: 0, most: LIMITS.averageTax }),
            INVESTMENT_WORDS.taxUnit,
          )
        }
        save={(tax) => save({ averageTax: tax ?? 'unknown' })}
        echo={
          averageTax === 'unknown' ? undefined : INVESTMENT_WORDS.taxYearly(moneyText(averageTax))
        }
      />
      <TypedField
        label={INVESTMENT_WORDS.hires}
        hint={INVESTMENT_WORDS.hiresHint}
        placeholder={INVESTMENT_WORDS.hiresPlaceholder}
        keyboard="digit"
        start={textOf(averageLocalHires)}
        read={(text) =>
          inWords(
            typedNumber(text, { least: 0, most: LIMITS.averageLocalHires, decimals: 2 }),
            INVESTMENT_WORDS.hiresUnit,
          )
        }
        save={(hires) => save({ averageLocalHires: hires ?? 'unknown' })}
        echo={INVESTMENT_WORDS.hiresText(textOf(averageLocalHires))}
      />
    </>
  )
}

const textOf = (value: OrUnknown<number>): string => (value === 'unknown' ? '' : String(value))
