import type { Situation } from '@/engine'
import { go, goTab } from '@/platform'

import { Group, Row } from '@/ui'
import { hrLink } from '../../shared/hr-link'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

/** What else helps: papers, the self-check, reminders, and the page for HR. */
export function More({ situation }: { situation: Situation }) {
  return (
    <Group title="还能做什么">
      <Row name="材料清单" detail="谁带、原件还是复印件" onTap={() => void goTab(links.papers)} />
      <Row name="体检" detail="哪些地方可能办不成" onTap={() => void openPage(links.check)} />
      <Row name="提醒" detail="加到手机日历里" onTap={() => void go(links.remind)} />
      <Row
        name="给单位人事"
        detail="单位要做什么、带什么，一页说清；可以转发"
        onTap={() => void go(hrLink(situation))}
      />
    </Group>
  )
}
