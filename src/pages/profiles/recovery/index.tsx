import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

import { forgetSentFile } from '@/platform'
import { session } from '@/store'

import { Button, Notice, Prose, Title } from '@/ui'
import { actionFailure, RECOVERY_WORDS } from '@/text/profile'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { findLost, type Lost } from './lost'
import { LostText } from './lost-text'
import { MakeBackup } from './make-backup'

/** More at a time would be hard to take in, and to send. */
const AT_ONCE = 4

/** What could not be read, as it was stored, and a backup of what is open now. */
export default perProfile(RecoveryPage)

function RecoveryPage() {
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
  useEffect(forgetSentFile, [])

  const reread = () => {
    const done = session.refresh()
    look()
    setMessage(
      done.ok
        ? { tone: 'good', text: RECOVERY_WORDS.reread }
        : { tone: 'bad', text: actionFailure(done) },
    )
  }
  const discard = (one: Lost) => {
    const failure = one.discard()
    look()
    setOpened(undefined)
    setMessage(
      failure === undefined
        ? { tone: 'good', text: RECOVERY_WORDS.removed }
        : { tone: 'bad', text: failure },
    )
  }
  const toggle = (key: string) => setOpened(opened === key ? undefined : key)

  const start = first < lost.length ? first : 0
  const shown = lost.slice(start, start + AT_ONCE)

  return (
    <Screen>
      <Title>{RECOVERY_WORDS.title}</Title>
      {lost.length > 0 && <Prose soft>{RECOVERY_WORDS.lead}</Prose>}
      <View>
        {message !== undefined && (
          <Notice tone={message.tone} urgent>
            {message.text}
          </Notice>
        )}
      </View>
      {problems.length > 0 && (
        <Notice tone="warn" title={RECOVERY_WORDS.leftOut}>
          {RECOVERY_WORDS.leftOutWhat(problems)}
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
            onSaved={look}
          />
        ))}
        {lost.length > AT_ONCE && (
          <Button onTap={() => setFirst(start + AT_ONCE)}>
            {RECOVERY_WORDS.more(lost.length)}
          </Button>
        )}
      </View>
      <MakeBackup open={opened === 'backup'} onToggle={() => toggle('backup')} />
      <Button onTap={() => void openPage(links.restore)}>{RECOVERY_WORDS.restore}</Button>
      <Button onTap={reread}>{RECOVERY_WORDS.readAgain}</Button>
    </Screen>
  )
}
