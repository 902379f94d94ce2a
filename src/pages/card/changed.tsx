import { goTab } from '@/platform'

import { CHANGED_WORDS } from '@/text/card'
import { MISSING_WORDS } from '@/text/common'
import { Button, Prose, Title } from '@/ui'
import { links } from '../shared/links'

interface ChangedProps {
  /** none is open any more */
  isGone: boolean
  onGoOn: () => void
}

/** The profile that the picture was of is not the open one any more: nothing of either is drawn unasked. */
export function Changed({ isGone, onGoOn }: ChangedProps) {
  return (
    <>
      <Title>{CHANGED_WORDS.title}</Title>
      <Prose>{isGone ? CHANGED_WORDS.gone : CHANGED_WORDS.other}</Prose>
      {!isGone && (
        <Button kind="primary" onTap={onGoOn}>
          {CHANGED_WORDS.again}
        </Button>
      )}
      <Button onTap={() => void goTab(links.points)}>{MISSING_WORDS.home}</Button>
    </>
  )
}
