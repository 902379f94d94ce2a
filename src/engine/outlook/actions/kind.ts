import type { PointTable } from '../../policy'
import type { FactName, Facts } from '../../facts'
import type { Month } from '../../time'
import { type ActionId, coder } from '../../scheme'
import type { Need, NeedParams } from '../types'

/** What an action means: whom it helps, what it takes, and what is a fact when it is done. */
export interface ActionKind {
  id: ActionId
  /** the one fact that it changes */
  fact: FactName
  /** Whether it would make these facts worth more, now or with the months it brings; nothing open is guessed. */
  fits: (facts: Facts, table: PointTable, month: Month) => boolean
  needs: (table: PointTable) => Need[]
  /** All facts when it is done in a month; only for facts that it fits. */
  done: (facts: Facts, month: Month, table: PointTable) => Facts
}

/** A precondition with its values. */
export const need = coder<NeedParams>()
