import { Group, Prose } from '@/components/group'
import { Row } from '@/components/row'
import { go, goTab } from '@/platform'
import { DISCLAIMER } from '@/text/result'
import { Humans } from '../parts/humans'
import { links } from '../parts/links'
import { openPage } from '../parts/open'

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
