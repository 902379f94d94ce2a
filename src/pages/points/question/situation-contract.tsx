import type { Situation } from '@/engine'

import { showDay } from '@/text/time'
import { contractText } from '@/text/situation'
import { DayField } from '../../shared/typed-field'
import type { Ask } from './ask'
import { Frame } from './frame'
import { useSituation } from './use-situation'

type Contract = NonNullable<Situation['contract']>

/** From when to when the present contract runs. */
export function ContractQuestion({ topic, day, onContinue }: Ask) {
  const { situation, save } = useSituation()
  const { contract } = situation
  /** Keeps what else is known of the contract; nothing is left of one without any answer. */
  const saveContract = (next: Contract): string | undefined =>
    save({ contract: Object.values(next).some((part) => part !== undefined) ? next : undefined })
  const told = contractText(contract?.from, contract?.until)
  return (
    <Frame topic={topic} day={day} answered={told !== undefined} onContinue={onContinue}>
      <DayField
        label="从哪一天开始"
        placeholder="例如 20260901"
        value={contract?.from}
        save={(from) => saveContract({ ...contract, from })}
        echo={contract?.from && `${showDay(contract.from)}起`}
      />
      <DayField
        label="到哪一天为止"
        hint="合同上没写到期日的，空着。"
        placeholder="例如 20290831"
        value={contract?.until}
        save={(until) => saveContract({ ...contract, until })}
        echo={contract?.until && `到${showDay(contract.until)}`}
      />
    </Frame>
  )
}
