import type { Rng } from '../../random'
import type { StorageFault } from '../../weapp-host'

/**
 * A few calls of the storage that go wrong; an empty read is single, since a storage that always reads as empty cannot be
 * told from one that is.
 */
export function someFaults(rng: Rng): { says: string; faults: StorageFault[] } {
  const nth = rng.int(1, 6)
  const one = (fault: StorageFault) => ({
    says: `${fault.kind} at ${fault.op ?? 'set'} ${fault.nth ?? 'each'}`,
    faults: [fault],
  })
  switch (rng.int(0, 9)) {
    case 0:
      return one({ kind: 'throw' })
    case 1:
      return one({ kind: 'noop' })
    case 2:
      return one({ kind: 'throw-after', nth })
    case 3:
      return one({ kind: 'torn', keep: rng.int(0, 200), nth })
    case 4:
      return one({ kind: 'wrong', value: '\u0000\ufffd{"schema":1', nth })
    case 5:
      return one({ kind: 'kill', nth })
    case 6:
      return one({ kind: 'kill-after', nth })
    case 7:
      return one({ kind: 'throw', op: rng.pick(['get', 'remove', 'info'] as const) })
    case 8:
      return one({ kind: rng.pick(['noop', 'torn'] as const), op: 'get', nth: rng.int(1, 20) })
    default:
      return one({ kind: 'noop', op: rng.pick(['remove', 'info'] as const), nth })
  }
}
