import { View } from '@tarojs/components'
import { useRef, useState } from 'react'

import { goTab } from '@/platform'
import { session } from '@/store'

import { Button, Group, Notice, Prose, TextArea, Title } from '@/ui'
import { actionFailure, type Backup, readBackup } from '@/text/profile'
import { links } from '../../shared/links'
import { Screen } from '../../shared/screen'
import { Found } from './found'

/** A backup text pasted back: looked at first, then kept as a profile of its own beside the others. */
export default function RestorePage() {
  const text = useRef('')
  const [backup, setBackup] = useState<Backup>()
  const [failure, setFailure] = useState<string>()

  function keep(found: Exclude<Backup, { wrong: string }>): void {
    const { label, supposed, facts, situation, progress } = found.profile
    const done = session.create(label.trim() === '' ? '恢复的一份' : label, {
      supposed,
      facts,
      situation,
      progress,
    })
    if (done.ok) void goTab(links.points)
    else setFailure(actionFailure(done))
  }

  return (
    <Screen>
      <Title>从备份文本恢复</Title>
      <Prose>把以前复制出来的备份文本粘贴到下面。会另存成一份，不会改动现有的档案。</Prose>
      <TextArea
        label="备份文本"
        error={backup !== undefined && 'wrong' in backup ? backup.wrong : undefined}
        onType={(typed) => {
          text.current = typed
        }}
      />
      <Button
        kind={backup !== undefined && 'profile' in backup ? 'plain' : 'primary'}
        onTap={() => {
          setFailure(undefined)
          setBackup(readBackup(text.current))
        }}
      >
        看看里面有什么
      </Button>
      {backup !== undefined && 'profile' in backup && (
        <Group title="认出来的内容" prose>
          <Found backup={backup} />
          <Button kind="primary" onTap={() => keep(backup)}>
            存成新的一份
          </Button>
        </Group>
      )}
      <View>
        {failure !== undefined && (
          <Notice tone="bad" urgent>
            {failure}
          </Notice>
        )}
      </View>
    </Screen>
  )
}
