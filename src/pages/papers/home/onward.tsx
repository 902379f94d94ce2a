import type { Situation } from '@/engine'

import { go } from '@/platform'

import { Group, Row, ShareButton } from '@/ui'
import { hrLink } from '../../shared/hr-link'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

/** Where a checklist leads. */
export function Onward({ situation }: { situation: Situation }) {
  return (
    <>
      <ShareButton>发给单位人事</ShareButton>
      <Group title="接着看">
        <Row
          name="给单位人事看的一页"
          detail="只有人事要办的和要带的"
          onTap={() => void go(hrLink(situation))}
        />
        <Row name="要填的表格" detail="谁填、从哪来、哪一步用" onTap={() => void go(links.forms)} />
        <Row name="体检" detail="对照常见的办不成的原因" onTap={() => void openPage(links.check)} />
      </Group>
    </>
  )
}
