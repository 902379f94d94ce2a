import { View } from '@tarojs/components'
import { useRef, useState } from 'react'

import { type Backup, readBackup } from '@/input'
import { goTab } from '@/platform'
import { migrate, session } from '@/store'

import { Button, Group, Notice, Prose, TextArea, Title } from '@/ui'
import { actionFailure, BACKUP_PROBLEMS, RESTORE_WORDS } from '@/text/profile'
import { links } from '../../shared/links'
import { Screen } from '../../shared/screen'
import { usePlainFavorite } from '../../shared/share'
import { BackupContents } from './backup-contents'

/** A backup text pasted back: looked at first, then kept as a profile of its own beside the others. */
export default function RestorePage() {
  usePlainFavorite()
  const text = useRef('')
  const [backup, setBackup] = useState<Backup>()
  const [failure, setFailure] = useState<string>()

  function keep(found: Exclude<Backup, { wrong: string }>): void {
    const { label, supposed, facts, situation, progress } = found.profile
    const done = session.create(label.trim() === '' ? RESTORE_WORDS.label : label, {
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
      <Title>{RESTORE_WORDS.title}</Title>
      <Prose>{RESTORE_WORDS.lead}</Prose>
      <TextArea
        label={RESTORE_WORDS.field}
        error={
          backup !== undefined && 'wrong' in backup ? BACKUP_PROBLEMS[backup.wrong] : undefined
        }
        onType={(typed) => {
          text.current = typed
        }}
      />
      <Button
        kind={backup !== undefined && 'profile' in backup ? 'plain' : 'primary'}
        onTap={() => {
          setFailure(undefined)
          setBackup(readBackup(text.current, migrate))
        }}
      >
        {RESTORE_WORDS.read}
      </Button>
      {backup !== undefined && 'profile' in backup && (
        <Group title={RESTORE_WORDS.found} prose>
          <BackupContents backup={backup} />
          <Button kind="primary" onTap={() => keep(backup)}>
            {RESTORE_WORDS.keep}
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
