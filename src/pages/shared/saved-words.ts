import type { SessionState } from '@/store'

import { COMMON_WORDS, UNDO_WORDS } from '@/text/common'
import { useVisible } from './visible'

const hasFailed = ({ saving }: SessionState): boolean => saving === 'failed'

/** Whether what is changed is kept. */
export const useKeeps = (): boolean => !useVisible(hasFailed)

/** What is said of a change, everywhere in the same way: that it is saved only where it is. */
export const useSavedWords = (): string => (useKeeps() ? COMMON_WORDS.saved : UNDO_WORDS.unsaved)
