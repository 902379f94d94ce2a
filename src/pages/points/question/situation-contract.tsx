import type { Situation } from '@/engine'

import { CONTRACT_WORDS } from '@/text/questions'
import { showDay } from '@/text/time'
import { contractText } from '@/text/situation'
import { DayField } from '../../shared/typed-field'
import type { Ask } from './ask'
import { Frame } from './frame'
import { useSituation } from './use-situation'

type Contract = NonNullable<Situation['contract']>

/** From when to when the present contract runs. */
export function ContractQuestion({ topic, day, onContinue }: Ask) {
  const { contract } = useSituation().situation
  const told = contractText(contract?.from, contract?.until)
  return (
    <Frame topic={topic} day={day} answered={told !== undefined} onContinue={onContinue}>
      <ContractFields />
    </Frame>
  )
}

/** Its two days, also asked for where the employer has changed. */
export function ContractFields() {
  const { situation, save } = useSituation()
  const { contract } = situation
  /** Keeps what else is known of the contract; nothing is left of one without any answer. */
  const saveContract = (next: Contract): string | undefined =>
    save({ contract: Object.values(next).some((part) => part !== undefined) ? next : undefined })
  return (
    <>
      <DayField
        label={CONTRACT_WORDS.from}
        placeholder={CONTRACT_WORDS.fromPlaceholder}
        value={contract?.from}
        save={(from) => saveContract({ ...contract, from })}
        echo={contract?.from && CONTRACT_WORDS.since(showDay(contract.from))}
      />
      <DayField
        label={CONTRACT_WORDS.until}
        hint={CONTRACT_WORDS.untilHint}
        placeholder={CONTRACT_WORDS.untilPlaceholder}
        value={contract?.until}
        save={(until) => saveContract({ ...contract, until })}
        echo={contract?.until && CONTRACT_WORDS.till(showDay(contract.until))}
      />
    </>
  )
}
