import type { SessionState } from '@/store'

import { COMMON_WORDS, UNDO_WORDS } from '@/text/common'
import { useVisible } from './visible'

const hasFailed = ({ saving }: SessionState): boolean => saving === 'failed'

/** What is said of a change, everywhere in the same way: that it is saved only where it is. */
export const useSavedWords = (): string =>
  useVisible(hasFailed) ? UNDO_WORDS.unsaved : COMMON_WORDS.saved
