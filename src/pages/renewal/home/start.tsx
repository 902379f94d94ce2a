import { go, goTab } from '@/platform'

import { Group, Prose, Row } from '@/ui'
import { DISCLAIMER } from '@/text/points'
import { Humans } from '../../shared/contacts'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

/** There is no profile yet: what can be seen and done all the same. */
export function Start() {
  return (
    <>
      <Group title="还不知道到期日，也可以先看">
        <Row
          name="第一次申请，还是续办"
          detail="两种要走的步骤不一样"
          onTap={() => void go(links.question('kind'))}
        />
        <Row
          name="还没有居住证"
          detail="怎么申领，要等多久"
          onTap={() => void openPage(links.sourceList('permit'))}
        />
        <Row name="要哪些材料" onTap={() => void goTab(links.papers)} />
        <Row name="要填哪些表" onTap={() => void go(links.forms)} />
      </Group>
      <Humans />
      <Prose soft>{DISCLAIMER}</Prose>
    </>
  )
}
