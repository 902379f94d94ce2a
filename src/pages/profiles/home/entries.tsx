import { go } from '@/platform'
import type { SessionState } from '@/store'

import { Group, Row } from '@/ui'
import { showDay } from '@/text/time'
import { isChosen, useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { useVisible } from '../../shared/visible'

/** Whether there is anything to get back or to throw away. */
const somethingLost = ({ quarantined, problems, profiles }: SessionState): boolean =>
  quarantined > 0 ||
  problems.length > 0 ||
  profiles.some(({ state }) => state === 'damaged' || state === 'newer')

/** Ways to the other pages of this tab. */
export function Entries() {
  const lost = useVisible(somethingLost)
  const day = useDay()
  return (
    <Group title="别的">
      <Row
        name="假如……"
        detail="改任何一项，看分数怎么变，原来的不动"
        onTap={() => void openPage(links.trial)}
      />
      <Row
        name="两份对比"
        detail="自己和配偶，看用谁的分数申请合适"
        onTap={() => void openPage(links.compare())}
      />
      <Row
        name="换一天计算"
        detail={
          isChosen() ? `现在按${showDay(day)}算，不是今天` : `现在按今天（${showDay(day)}）算`
        }
        onTap={() => void go(links.day)}
      />
      <Row
        name="备份和恢复"
        detail={
          lost
            ? '有读不出来的内容，先放在一边，没有丢'
            : '把内容复制出来，换手机或清理缓存后再粘回来'
        }
        onTap={() => void go(links.recovery)}
      />
      <Row
        name="依据"
        detail="分数从哪条规定来，各家说法怎么取舍"
        onTap={() => void go(links.sources)}
      />
      <Row
        name="关于"
        detail="这是什么、不是什么，你的内容存在哪里"
        onTap={() => void go(links.about)}
      />
    </Group>
  )
}
