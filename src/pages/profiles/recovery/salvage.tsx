import { View } from '@tarojs/components'
import { useState } from 'react'

import { salvage, type Salvaged } from '@/input'
import { migrate, session } from '@/store'

import { contentsOf, lostPlaces, RESTORE_WORDS, SALVAGE_WORDS } from '@/text/backup'
import { actionFailure, problemsText } from '@/text/profile'
import { Button, Fact, Notice, Prose } from '@/ui'
import { useDay } from '../../shared/day'
import { storeNew } from '../shared/store-new'

/** Gets out of a text that cannot be read what is whole: looked at first, then stored as a profile of its own. */
export function Salvage({ texts, onSaved }: { texts: readonly string[]; onSaved: () => void }) {
  const [found, setFound] = useState<Salvaged | 'nothing'>()
  const [message, setMessage] = useState<{ tone: 'good' | 'bad'; words: string }>()

  function keep({ profile }: Salvaged): void {
    const named = profile.label.trim() === '' ? { ...profile, label: SALVAGE_WORDS.label } : profile
    const { label, done } = storeNew(session, named, { copy: SALVAGE_WORDS.copy })
    setMessage(
      done.ok
        ? { tone: 'good', words: SALVAGE_WORDS.saved(label) }
        : { tone: 'bad', words: actionFailure(done) },
    )
    if (!done.ok) return
    setFound(undefined)
    onSaved()
  }

  return (
    <>
      {found === undefined ? (
        <Button onTap={() => setFound(salvage(texts, migrate) ?? 'nothing')}>
          {SALVAGE_WORDS.look}
        </Button>
      ) : found === 'nothing' ? (
        <Notice tone="warn" urgent>
          {SALVAGE_WORDS.nothing}
        </Notice>
      ) : (
        <Found found={found} onKeep={() => keep(found)} />
      )}
      <View>
        {message !== undefined && (
          <Notice tone={message.tone} urgent>
            {message.words}
          </Notice>
        )}
      </View>
    </>
  )
}

/** What is kept and what is lost, part by part. */
function Found({ found, onKeep }: { found: Salvaged; onKeep: () => void }) {
  const { profile, leftOut, cut, isTorn } = found
  const day = useDay()
  return (
    <>
      <Fact name={SALVAGE_WORDS.kept}>
        {contentsOf(profile, day).map(({ name, words }) => (
          <View key={name}>{RESTORE_WORDS.part(name, words)}</View>
        ))}
      </Fact>
      {(leftOut.length > 0 || isTorn) && (
        <Fact name={SALVAGE_WORDS.lost}>
          {leftOut.length > 0 && <View>{problemsText(leftOut)}</View>}
          {cut.length > 0 && <View>{SALVAGE_WORDS.partly(lostPlaces(cut))}</View>}
          {isTorn && <View>{SALVAGE_WORDS.torn}</View>}
        </Fact>
      )}
      <Prose soft>{SALVAGE_WORDS.keepHint}</Prose>
      <Button kind="primary" onTap={onKeep}>
        {SALVAGE_WORDS.keep}
      </Button>
    </>
  )
}
