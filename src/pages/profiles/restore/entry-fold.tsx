import { View } from '@tarojs/components'

import { CHANGE_SIGNS, changesBetween, contentsOf, RESTORE_WORDS } from '@/text/backup'
import { problemsText } from '@/text/profile'
import { Accordion, Choice, Fact, Notice, type Option } from '@/ui'
import { useDay } from '../../shared/day'
import type { Entry, Fate } from './entries'

/** More at a time would be hard to take in; a profile has fewer parts. */
const MOST_PROBLEMS = 10

interface EntryFoldProps {
  entry: Entry
  open: boolean
  onToggle: () => void
  onDecide: (fate: Fate) => void
}

/** One profile of a backup: what becomes of it, and part by part what it brings, changes or takes away. */
export function EntryFold({ entry, open, onToggle, onDecide }: EntryFoldProps) {
  const { profile, leftOut, like, over, isTooLarge, fate } = entry
  return (
    <Accordion name={profile.label} detail={fateText(entry)} open={open} onToggle={onToggle}>
      {isTooLarge ? (
        <Notice tone="warn">{RESTORE_WORDS.tooLarge}</Notice>
      ) : (
        <Choice
          legend={RESTORE_WORDS.what}
          options={optionsOf(entry)}
          value={fate}
          onChoose={onDecide}
        />
      )}
      {like !== undefined && <View>{RESTORE_WORDS.same(like.label)}</View>}
      {leftOut.length > 0 && (
        <Notice tone="warn" title={RESTORE_WORDS.unread}>
          {problemsText(leftOut.slice(0, MOST_PROBLEMS))}
        </Notice>
      )}
      {fate === 'replace' && over !== undefined ? (
        <Changes before={over} after={profile} />
      ) : (
        <Contents profile={profile} />
      )}
    </Accordion>
  )
}

function fateText({ fate, like, over, isTooLarge, leftOut }: Entry): string {
  const what = isTooLarge
    ? RESTORE_WORDS.tooLarge
    : fate === 'add'
      ? RESTORE_WORDS.add
      : fate === 'replace' && over !== undefined
        ? RESTORE_WORDS.replace(over.label)
        : like === undefined
          ? RESTORE_WORDS.skip
          : RESTORE_WORDS.same(like.label)
  return RESTORE_WORDS.fate(what, leftOut.length)
}

const optionsOf = ({ over }: Entry): Option<Fate>[] => [
  { value: 'add', label: RESTORE_WORDS.add, hint: RESTORE_WORDS.addHint },
  ...(over === undefined
    ? []
    : [
        {
          value: 'replace' as const,
          label: RESTORE_WORDS.replace(over.label),
          hint: RESTORE_WORDS.replaceHint,
        },
      ]),
  { value: 'skip', label: RESTORE_WORDS.skip },
]

function Contents({ profile }: { profile: Entry['profile'] }) {
  const day = useDay()
  return (
    <Fact name={RESTORE_WORDS.contents}>
      {contentsOf(profile, day).map(({ name, words }) => (
        <View key={name}>{RESTORE_WORDS.part(name, words)}</View>
      ))}
    </Fact>
  )
}

function Changes({ before, after }: Record<'before' | 'after', Entry['profile']>) {
  const day = useDay()
  return (
    <Fact name={RESTORE_WORDS.changes(before.label)}>
      {changesBetween(before, after, day).map(({ code, name, words }) => (
        <View key={name}>{RESTORE_WORDS.change(CHANGE_SIGNS[code], name, words)}</View>
      ))}
    </Fact>
  )
}
