import { storage } from '@/platform'

import { createDeviceNotes } from './device-notes'
import { createPageState } from './page-state'
import { createProfiles } from './profiles'
import { createQuarantine } from './quarantine'
import { createSession } from './session'
import { createSlots } from './slots'

const quarantine = createQuarantine(storage)

/** The session of this app. `start()` is called once, in `app.tsx`; nothing is read before. */
export const session = createSession(createProfiles(storage, quarantine), quarantine)

/** The marks of this phone. The first page that uses them reads them. */
export const deviceNotes = createDeviceNotes(createSlots(storage, quarantine), quarantine)

/** What the pages of this app remember while it is open. */
export const pageState = createPageState()

session.subscribe(({ lastRemoved }) => {
  if (lastRemoved !== null) pageState.forget(lastRemoved.id)
})
