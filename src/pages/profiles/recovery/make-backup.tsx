import { useState } from 'react'

import { backupText } from '@/input'
import { session, type SessionState } from '@/store'

import { BACKUP_WORDS } from '@/text/backup'
import { Choice, Group, Prose } from '@/ui'
import { useVisible } from '../../shared/visible'
import { RawText } from './raw-text'

const ALL = 'all'

const listOf = ({ profiles }: SessionState) => profiles

/** A backup of all profiles or of one, as a text or a file. */
export function MakeBackup({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  const profiles = useVisible(listOf)
  const [which, setWhich] = useState(ALL)
  const readable = profiles.filter(({ state }) => state === 'ok')
  const lost = profiles.filter(({ state }) => state === 'damaged' || state === 'newer').length
  if (readable.length === 0) return null
  const chosen = readable.some(({ id }) => id === which) ? which : ALL
  const text = () =>
    backupText(
      readable.flatMap(({ id }) =>
        chosen === ALL || chosen === id ? (session.read(id) ?? []) : [],
      ),
    )
  return (
    <Group title={BACKUP_WORDS.title} prose>
      <Prose soft>{BACKUP_WORDS.note}</Prose>
      {readable.length > 1 && (
        <Choice
          legend={BACKUP_WORDS.which}
          showLegend
          options={[
            { value: ALL, label: BACKUP_WORDS.all(readable.length) },
            ...readable.map(({ id, label }) => ({ value: id, label })),
          ]}
          value={chosen}
          onChoose={setWhich}
        />
      )}
      {lost > 0 && <Prose soft>{BACKUP_WORDS.leftOut(lost)}</Prose>}
      <RawText key={chosen} text={text} open={open} onToggle={onToggle} />
    </Group>
  )
}
