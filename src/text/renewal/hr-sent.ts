import type { Sent } from '@/engine'

import { changeNames } from '../questions'
import { showDay } from '../time'

/** When the page was sent, and without what: 2026年11月27日发过，没告诉：加子女. Undefined before. */
export const sentText = (sent: Sent | undefined): string | undefined =>
  sent?.on === undefined
    ? undefined
    : `${showDay(sent.on)}发过${sent.hidden.length === 0 ? '' : `，没告诉：${changeNames(sent.hidden)}`}`
