import { go, goTab } from '@/platform'

import { Button, Prose, Title } from '@/ui'
import { links } from '../../shared/links'
import { useVisible } from '../../shared/visible'

/** The profile in use cannot be read: nothing of it is lost, and the others are a tap away. */
export function Unreadable() {
  const newer = useVisible((state) => state.status === 'newer')
  return (
    <>
      <Title>{newer ? '这份档案要用新版打开' : '这份档案读不出来'}</Title>
      <Prose>
        {newer
          ? '它是用更新的版本保存的，内容都还在。请关掉小程序再打开，等它更新。'
          : '保存的内容损坏了。原样已经留着，可以复制出来；别的档案不受影响。'}
      </Prose>
      <Button kind="primary" onTap={() => void go(links.recovery)}>
        看看还能找回什么
      </Button>
      <Button onTap={() => void goTab(links.profiles)}>换一份档案</Button>
    </>
  )
}
