import type { KeyValue } from '@/platform'

import { createDeviceNotes } from '@/store/device-notes'
import type { DeviceNotes } from '@/store/device-notes-types'
import { createQuarantine } from '@/store/quarantine'
import { createSlots } from '@/store/slots'

/** The notes over a storage, as the app builds them when it starts. Nothing is read yet. */
export function openDeviceNotes(kv: KeyValue): DeviceNotes {
  const quarantine = createQuarantine(kv)
  return createDeviceNotes(createSlots(kv, quarantine), quarantine)
}
