import type { Insurance } from '@/engine'

import { Button, Prose } from '@/ui'
import { NOTHING_WORDS, nothingWords } from '@/text/record'
import { openPage } from '../open'
import { useOwner } from '../owner'
import { answer } from '../save'
import { FillIn } from './fill-in'

/** No months to show: four ways to fill them in, and the two short answers. */
export function Nothing({ insurance }: { insurance: Insurance | 'unknown' | undefined }) {
  const owner = useOwner()
  return (
    <>
      <Prose>{nothingWords(insurance)}</Prose>
      <FillIn onOpen={(url) => void openPage(url)} />
      {insurance !== 'unknown' && (
        <Button kind="quiet" onTap={() => void answer(owner, { insurance: 'unknown' })}>
          {NOTHING_WORDS.unverified}
        </Button>
      )}
      {typeof insurance !== 'object' && (
        <Button kind="quiet" onTap={() => void answer(owner, { insurance: { spans: [] } })}>
          {NOTHING_WORDS.never}
        </Button>
      )}
    </>
  )
}
