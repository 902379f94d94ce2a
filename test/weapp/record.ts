import type { Span } from '@/engine'
import { type Host, launch } from '../weapp-host'
import { DIST } from './paths'
import { NOW, phoneOf, storedProfile } from './people'

/** A phone of somebody with this record and nothing else, open at a page. */
export async function openRecord(url: string, insurance?: object): Promise<Host> {
  const storage = phoneOf({ label: '我', facts: { insurance } as object })
  const host = await launch(DIST, { storage, url, now: NOW })
  await host.settle()
  return host
}

/** The spans that are stored. */
export function storedSpans(host: Host): Span[] | undefined {
  const { insurance } = storedProfile(host.storage.entries).facts
  return typeof insurance === 'object' && 'spans' in insurance ? insurance.spans : undefined
}
