import vm from 'node:vm'

/** Someone to tell of a rejected promise that nobody handles. */
export interface RejectionOwner {
  owns(promise: unknown): boolean
  report(reason: unknown): void
}

type Emit = (name: string, ...args: unknown[]) => boolean

interface HookedProcess {
  emit: Emit
  [HOOK]?: Hook
}

interface Hook {
  owners: Set<RejectionOwner>
  /** our own `emit`, to see whether it is still in place */
  emit: Emit
}

const HOOK = Symbol.for('jifenben.weapp-host.rejections')

/**
 * Reports unhandled rejections of a realm's promises to its owner until the returned function is called.
 * `process.emit` is wrapped because jest takes all listeners away while a test runs, and because the
 * `process` that jest gives to a test is a copy that never hears of anything. What jest writes its cache with puts
 * the old `emit` back when it is done, so ours is looked for each time.
 */
export function watchRejections(owner: RejectionOwner): () => void {
  const real = vm.runInThisContext('process') as HookedProcess
  const owners = real[HOOK]?.owners ?? new Set<RejectionOwner>()
  if (real[HOOK]?.emit !== real.emit) real[HOOK] = hook(real, owners)
  owners.add(owner)
  return () => owners.delete(owner)
}

function hook(real: HookedProcess, owners: Set<RejectionOwner>): Hook {
  const emit = real.emit.bind(real)
  real.emit = (name, ...args) => {
    if (name === 'unhandledRejection') {
      const [reason, promise] = args
      for (const owner of owners) {
        if (!owner.owns(promise)) continue
        owner.report(reason)
        return true
      }
    }
    return emit(name, ...args)
  }
  return { owners, emit: real.emit }
}
