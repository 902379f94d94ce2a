import { storage } from '@/platform'
import { createProfiles } from './profiles'
import { createQuarantine } from './quarantine'
import { createSession } from './session'

const quarantine = createQuarantine(storage)

/** The session of this app. `start()` is called once, in `app.tsx`; nothing is read before. */
export const session = createSession(createProfiles(storage, quarantine), quarantine)
