import { View } from '@tarojs/components'
import { useState } from 'react'

import type { SessionState } from '@/store'

import { RESTORE_WORDS } from '@/text/backup'
import { Button, ChunkedList, Group, Notice, Prose, Row } from '@/ui'
import { useVisible } from '../../shared/visible'
import { countOf, type Fate, type Found, isEntry, withoutRoom } from './entries'
import { EntryFold } from './entry-fold'
import css from './preview.module.scss'

interface PreviewProps {
  found: Found[]
  onChange: (found: Found[]) => void
  onRestore: (found: Found[]) => void
}

/** So many travel together. */
const PIECE = 5

const countHere = ({ profiles }: SessionState): number => profiles.length

/** Everything that a backup holds and what would become of it, before anything is stored. */
export function Preview({ found, onChange, onRestore }: PreviewProps) {
  const here = useVisible(countHere)
  const [opened, setOpened] = useState(found.length === 1 ? 0 : undefined)
  const [adding, replacing] = [countOf(found, 'add'), countOf(found, 'replace')]
  const lacking = withoutRoom(found, here)
  const decide = (at: number, fate: Fate) =>
    onChange(found.map((one, place) => (place === at && isEntry(one) ? { ...one, fate } : one)))

  return (
    <>
      <Group title={RESTORE_WORDS.found(found.length)}>
        <ChunkedList items={found} size={PIECE}>
          {(piece, start) =>
            piece.map((one, place) => {
              const at = start + place
              return (
                <View key={at} className={at === 0 ? '' : css.entry}>
                  {isEntry(one) ? (
                    <EntryFold
                      entry={one}
                      open={opened === at}
                      onToggle={() => setOpened(opened === at ? undefined : at)}
                      onDecide={(fate) => decide(at, fate)}
                    />
                  ) : (
                    <Row
                      name={RESTORE_WORDS.unnamed(at + 1)}
                      detail={RESTORE_WORDS.refused[one.refused]}
                    />
                  )}
                </View>
              )
            })
          }
        </ChunkedList>
      </Group>
      {lacking > 0 ? (
        <Notice tone="warn">{RESTORE_WORDS.noRoom(adding, adding - lacking)}</Notice>
      ) : adding + replacing === 0 ? (
        <Prose>{RESTORE_WORDS.nothing}</Prose>
      ) : (
        <Button kind="primary" onTap={() => onRestore(found)}>
          {doing(found, adding, replacing)}
        </Button>
      )}
    </>
  )
}

function doing(found: readonly Found[], adding: number, replacing: number): string {
  const over = found.filter(isEntry).find(({ fate }) => fate === 'replace')?.over
  if (adding === 1 && replacing === 0) return RESTORE_WORDS.add
  return adding === 0 && replacing === 1 && over !== undefined
    ? RESTORE_WORDS.replace(over.label)
    : RESTORE_WORDS.go(adding, replacing)
}
