import type { KeyValue } from '@/platform'

import { createMarks } from '@/store/marks'
import type { Marks } from '@/store/marks-types'
import { createQuarantine } from '@/store/quarantine'
import { createSlots } from '@/store/slots'

/** The marks over a storage, as the app builds them when it starts. Nothing is read yet. */
export function openMarks(kv: KeyValue): Marks {
  const quarantine = createQuarantine(kv)
  return createMarks(createSlots(kv, quarantine), quarantine)
}
