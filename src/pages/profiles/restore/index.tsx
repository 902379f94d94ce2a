import { View } from '@tarojs/components'
import { useRef, useState } from 'react'

import { BACKUP_LONGEST, readBackup } from '@/input'
import { chooseFile, goTab } from '@/platform'
import { migrate, session } from '@/store'

import { BACKUP_PROBLEMS, FILE_WORDS, RESTORE_WORDS } from '@/text/backup'
import { Button, Notice, Prose, TextArea, Title } from '@/ui'
import { links } from '../../shared/links'
import { Screen } from '../../shared/screen'
import { usePlainFavorite } from '../../shared/share'
import { entriesOf, type Found, readHere, restoreAll, type Restored } from './entries'
import { Outcome } from './outcome'
import { Preview } from './preview'

/** A backup from a file or pasted: looked at first, then stored beside what is here or in its place. */
export default function RestorePage() {
  usePlainFavorite()
  const text = useRef('')
  const [found, setFound] = useState<Found[]>()
  const [wrong, setWrong] = useState<{ of: 'file' | 'text'; words: string }>()
  const [restored, setRestored] = useState<Restored>()

  function read(given: string, of: 'file' | 'text'): void {
    const backup = readBackup(given, migrate)
    const isWrong = 'wrong' in backup
    setRestored(undefined)
    setWrong(isWrong ? { of, words: BACKUP_PROBLEMS[backup.wrong] } : undefined)
    setFound(isWrong ? undefined : entriesOf(backup, readHere(session)))
  }
  async function choose(): Promise<void> {
    const chosen = await chooseFile(BACKUP_LONGEST)
    if ('text' in chosen) read(chosen.text, 'file')
    else if (chosen.none !== 'cancelled')
      setWrong({ of: 'file', words: FILE_WORDS.chosen[chosen.none] })
  }
  function restore(all: Found[]): void {
    const done = restoreAll(session, all)
    setFound(undefined)
    setRestored(done)
    const { added, replaced, failed } = done
    if (added.length === 1 && replaced.length + failed.length === 0) void goTab(links.points)
  }

  return (
    <Screen>
      <Title>{RESTORE_WORDS.title}</Title>
      <Prose>{RESTORE_WORDS.lead}</Prose>
      <Prose soft>{RESTORE_WORDS.limit}</Prose>
      <Button onTap={() => void choose()}>{RESTORE_WORDS.choose}</Button>
      <View>
        {wrong?.of === 'file' && (
          <Notice tone="bad" urgent>
            {wrong.words}
          </Notice>
        )}
      </View>
      <TextArea
        label={RESTORE_WORDS.field}
        error={wrong?.of === 'text' ? wrong.words : undefined}
        onType={(typed) => {
          text.current = typed
        }}
      />
      <Button
        kind={found === undefined ? 'primary' : 'plain'}
        onTap={() => read(text.current, 'text')}
      >
        {RESTORE_WORDS.read}
      </Button>
      {found !== undefined && <Preview found={found} onChange={setFound} onRestore={restore} />}
      <View>{restored !== undefined && <Outcome restored={restored} />}</View>
    </Screen>
  )
}
