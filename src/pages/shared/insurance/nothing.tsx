import type { Insurance } from '@/engine'
import { go } from '@/platform'

import { Button, Group, Prose, Row } from '@/ui'
import { nothingWords } from '@/text/record'
import { links } from '../links'
import { openPage } from '../open'
import { useOwner } from '../owner'
import { answer } from '../save'

/** No months to show: three ways to fill them in, and the two short answers. */
export function Nothing({ insurance }: { insurance: Insurance | 'unknown' | undefined }) {
  const owner = useOwner()
  return (
    <>
      <Prose>{nothingWords(insurance)}</Prose>
      <Group>
        <Row
          name="粘贴缴费记录"
          detail="手边有逐月的记录，复制过来最快；保存前先给你看识别结果"
          onTap={() => void openPage(links.paste)}
        />
        <Row
          name="加一段"
          detail="知道每段从哪个月到哪个月、基数多少"
          onTap={() => void go(links.span('new'))}
        />
        <Row
          name="只知道月数"
          detail="没有逐月记录，只知道一共多少个月"
          onTap={() => void go(links.counts)}
        />
      </Group>
      {insurance !== 'unknown' && (
        <Button kind="quiet" onTap={() => void answer(owner, { insurance: 'unknown' })}>
          现在查不到，先记待核实
        </Button>
      )}
      {typeof insurance !== 'object' && (
        <Button kind="quiet" onTap={() => void answer(owner, { insurance: { spans: [] } })}>
          没有在上海交过职工社保
        </Button>
      )}
    </>
  )
}
