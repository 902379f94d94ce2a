import { memoryStorage } from '../../store/memory-storage'
import { startStore } from '../../store/open-store'
import type { Session } from '@/store/session-types'
import type { Host } from '../../weapp-host'
import { whoseOn, named } from './screen'

/** What happens between an edit and the event. */
export type Way = 'back' | 'tab' | 'link' | 'hide' | 'kill' | 'window'

export const WAYS: readonly Way[] = ['back', 'tab', 'link', 'hide', 'kill', 'window']

/** Leaves the page on which something was just edited. */
export async function leave(host: Host, way: Way): Promise<void> {
  switch (way) {
    case 'back':
      // A tab has nothing below it.
      if (host.pages.length > 1) await host.back()
      return
    case 'tab':
      await host.open('pages/profiles/home/index', 'switchTab')
      return
    case 'link': {
      // Who shows whose facts these are leads there; other pages have links of their own.
      const bar = named(host.page, 'button').find((name) => /^(在试一份改动|档案：)/.test(name))
      if (bar !== undefined && whoseOn(host.page) !== undefined)
        await host.page.tap({ role: 'button', label: bar })
      else await host.open('pages/profiles/about/index', 'navigateTo')
      return
    }
    case 'hide':
      await host.hide()
      await host.show()
      return
    case 'kill':
      await host.restart({ url: 'pages/points/home/index' })
      return
    case 'window':
      return
  }
}

/** Another window of the app over the same storage; it has just been opened. */
export function otherWindow(host: Host): Session {
  const map = host.storage.entries as Map<string, string>
  const storage = memoryStorage(map)
  return startStore(storage).session
}
