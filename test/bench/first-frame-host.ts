import { Host } from '../weapp-host'
import { Realm } from '../weapp-host/realm'
import { EVERYTHING, NOW, phoneOf, RENEWALS, SPOUSE_132 } from '../weapp/people'

/** Who opens the app. */
export const PHONES: Record<string, () => Map<string, string>> = {
  'new visitor': () => new Map<string, string>(),
  'everything answered': () => phoneOf({ label: '我', facts: EVERYTHING }),
  '20 profiles': () =>
    phoneOf(...Array.from({ length: 20 }, (_, at) => ({ ...SPOUSE_132, label: `${at}` }))),
  'a renewal with all changes': () => phoneOf(RENEWALS.allChanged),
}

/** Processor time so far, in milliseconds: a busy machine takes no more of it. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Processor time to the first message to the first page: from the launch, which makes a world for the app, and from the
 * first line of the package.
 */
export async function firstFrame(dist: string, storage: Map<string, string>) {
  let begun: number | undefined
  let drawn: number | undefined
  const own = Object.getOwnPropertyDescriptor(Realm.prototype, 'compile')!
  const compile = own.value as Realm['compile']
  Realm.prototype.compile = function (...given) {
    begun ??= spent()
    return compile.apply(this, given)
  }
  const host = new Host(dist, { storage: new Map(storage), now: NOW, drawsEach: false })
  const push = host.setData.push.bind(host.setData)
  host.setData.push = (...entries) => {
    drawn ??= spent()
    return push(...entries)
  }
  const launched = spent()
  await host.restart()
  Realm.prototype.compile = compile
  host.dispose()
  return { launch: drawn! - launched, own: drawn! - begun! }
}
