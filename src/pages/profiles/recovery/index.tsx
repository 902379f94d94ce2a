import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

import { go } from '@/platform'
import { session } from '@/store'

import { Button, Group, Notice, Prose, Title } from '@/ui'
import { actionFailure, BACKUP_NOTE, problemPlace, problemText } from '@/text/profile'
import { links } from '../../shared/links'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { findLost, type Lost } from './lost'
import { LostText } from './lost-text'
import { RawText } from './raw-text'

/** More at a time would be hard to take in, and to send. */
const AT_ONCE = 4

/** What could not be read, as it was stored, and a backup of what is open now. */
export default perProfile(RecoveryPage)

function RecoveryPage() {
  const current = useVisible((state) => state.current)
  const problems = useVisible((state) => state.problems)
  const [lost, setLost] = useState<Lost[]>([])
  const [first, setFirst] = useState(0)
  const [opened, setOpened] = useState<string>()
  const [message, setMessage] = useState<{ tone: 'good' | 'bad'; text: string }>()

  const look = () => {
    session.list()
    setLost(findLost(session))
  }
  useDidShow(look)

  const reread = () => {
    const done = session.refresh()
    look()
    setMessage(
      done.ok
        ? { tone: 'good', text: '已经重新读了一遍。' }
        : { tone: 'bad', text: actionFailure(done) },
    )
  }
  const discard = (one: Lost) => {
    const failure = one.discard()
    look()
    setOpened(undefined)
    setMessage(
      failure === undefined ? { tone: 'good', text: '已删除。' } : { tone: 'bad', text: failure },
    )
  }
  const toggle = (key: string) => setOpened(opened === key ? undefined : key)

  const start = first < lost.length ? first : 0
  const shown = lost.slice(start, start + AT_ONCE)

  return (
    <Screen>
      <Title>备份和恢复</Title>
      {lost.length > 0 && (
        <Prose soft>读不出来的内容不会被覆盖，原样留在这里。可以复制出来，也可以删掉。</Prose>
      )}
      <View>
        {message !== undefined && (
          <Notice tone={message.tone} urgent>
            {message.text}
          </Notice>
        )}
      </View>
      {problems.length > 0 && (
        <Notice tone="warn" title="正在用的这一份里，有几项读不懂或对不上，没有算进去">
          {problems.map((one) => `${problemPlace(one)}：${problemText(one)}`).join('；')}
          。原来的文字会在下次保存前放到这一页。请到“积分”或“续办”里重新填这几项。
        </Notice>
      )}
      <View>
        {shown.map((one) => (
          <LostText
            key={one.key}
            lost={one}
            open={opened === one.key}
            onToggle={() => toggle(one.key)}
            onDiscard={() => discard(one)}
          />
        ))}
        {lost.length > AT_ONCE && (
          <Button onTap={() => setFirst(start + AT_ONCE)}>看另外几份（共{lost.length}份）</Button>
        )}
      </View>
      {current !== null && (
        <Group title={`备份文本：${current.label}`} prose>
          <Prose soft>{BACKUP_NOTE}</Prose>
          <RawText
            text={JSON.stringify(current)}
            open={opened === 'backup'}
            onToggle={() => toggle('backup')}
          />
        </Group>
      )}
      <Button onTap={() => void go(links.restore)}>从备份文本恢复</Button>
      <Button onTap={reread}>重新读取</Button>
    </Screen>
  )
}
