import type { Insurance } from '@/engine'
import { go } from '@/platform'

import { Button, Group, Prose, Row } from '@/ui'
import { NOTHING_WORDS, nothingWords } from '@/text/record'
import { links } from '../links'
import { openPage } from '../open'
import { useOwner } from '../owner'
import { answer } from '../save'

/** No months to show: four ways to fill them in, and the two short answers. */
export function Nothing({ insurance }: { insurance: Insurance | 'unknown' | undefined }) {
  const owner = useOwner()
  return (
    <>
      <Prose>{nothingWords(insurance)}</Prose>
      <Group>
        <Row
          name={NOTHING_WORDS.years}
          detail={NOTHING_WORDS.yearsDetail}
          onTap={() => void openPage(links.years())}
        />
        <Row
          name={NOTHING_WORDS.paste}
          detail={NOTHING_WORDS.pasteDetail}
          onTap={() => void openPage(links.paste)}
        />
        <Row
          name={NOTHING_WORDS.span}
          detail={NOTHING_WORDS.spanDetail}
          onTap={() => void go(links.span('new'))}
        />
        <Row
          name={NOTHING_WORDS.counts}
          detail={NOTHING_WORDS.countsDetail}
          onTap={() => void openPage(links.counts)}
        />
      </Group>
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
