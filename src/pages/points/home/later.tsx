import type { SessionState } from '@/store'

import { Group, Row } from '@/ui'
import { links } from '../../shared/links'
import { NeededRow } from '../../shared/needed'
import { openPage } from '../../shared/open'
import { useVisible } from '../../shared/visible'

interface LaterProps {
  mark: number
  /** the ways to the mark have no button of their own */
  hasWays: boolean
}

const isSeveral = ({ profiles }: SessionState): boolean => profiles.length > 1

/** What comes later, and what could. */
export function Later({ mark, hasWays }: LaterProps) {
  const several = useVisible(isSeveral)
  return (
    <Group title="以后">
      {hasWays && (
        <Row
          name={`怎么到${mark}分`}
          detail="哪种办法最快、最省事，能保持多久"
          onTap={() => void openPage(links.ways)}
        />
      )}
      <Row
        name="以后怎么变"
        detail="什么都不变，哪天涨、哪天掉"
        onTap={() => void openPage(links.forecast)}
      />
      <NeededRow />
      <Row
        name="假如……"
        detail="换个答案试试，不动原来的"
        onTap={() => void openPage(links.trial)}
      />
      {several && (
        <Row
          name="两份档案对比"
          detail="谁来申请更合适"
          onTap={() => void openPage(links.compare())}
        />
      )}
    </Group>
  )
}
