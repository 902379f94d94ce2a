import vm from 'node:vm'

/** Someone to tell of a rejected promise that nobody handles. */
export interface RejectionOwner {
  owns(promise: unknown): boolean
  report(reason: unknown): void
}

interface HookedProcess extends NodeJS.Process {
  [OWNERS]?: Set<RejectionOwner>
}

const OWNERS = Symbol.for('jifenben.weapp-host.rejections')

/**
 * Reports unhandled rejections of a realm's promises to its owner until the returned function is called.
 * `process.emit` is wrapped because jest takes all listeners away while a test runs, and because the
 * `process` that jest gives to a test is a copy that never hears of anything.
 */
export function watchRejections(owner: RejectionOwner): () => void {
  const real = vm.runInThisContext('process') as HookedProcess
  const owners = (real[OWNERS] ??= hook(real))
  owners.add(owner)
  return () => owners.delete(owner)
}

function hook(real: HookedProcess): Set<RejectionOwner> {
  const owners = new Set<RejectionOwner>()
  const emit = real.emit.bind(real) as (name: string, ...args: unknown[]) => boolean
  real.emit = ((name: string, ...args: unknown[]) => {
    if (name === 'unhandledRejection') {
      const [reason, promise] = args
      for (const owner of owners) {
        if (!owner.owns(promise)) continue
        owner.report(reason)
        return true
      }
    }
    return emit(name, ...args)
  }) as typeof real.emit
  return owners
}
