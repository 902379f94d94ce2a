import { goTab } from '@/platform'
import { Button, Prose, Title } from '@/ui'
import { links } from './links'

/** An address that leads nowhere. */
export function Missing({ words }: { words: string }) {
  return (
    <>
      <Title>没有找到这一页</Title>
      <Prose>{words}</Prose>
      <Button kind="primary" onTap={() => void goTab(links.points)}>
        回到首页
      </Button>
    </>
  )
}
