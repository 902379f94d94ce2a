import { View } from '@tarojs/components'

import { mainCausesFirst, type PolicyVersion } from '@/engine'

import css from './change-list.module.scss'

import { Group, Row, useStages } from '@/ui'
import { fromTo } from '@/text/common'
import { assumedText } from '@/text/record'
import { showDay } from '@/text/time'
import { causesText, CHANGES_WORDS } from '@/text/outlook'
import type { Move } from './timeline'

type Table = NonNullable<PolicyVersion['table']>

interface ChangeListProps {
  moves: readonly Move[]
  policy: PolicyVersion
  /** the numbers that the words take theirs from */
  table: Table
  /** they are those of the reading in use, and not of the other */
  isRead: boolean
}

/** So many rows go to the screen at once. */
const CHUNK = 8

/** The days on which the total changes; a line where today's rules end. */
export function ChangeList({ moves, policy, table, isRead }: ChangeListProps) {
  const { covered } = policy
  const known = chunks(moves.filter(({ day }) => day <= covered.to))
  const assumed = chunks(moves.filter(({ day }) => day > covered.to))
  const stage = useStages(known.length + assumed.length)
  const ahead = Math.max(0, stage + 1 - known.length)
  const rows = (chunk: readonly Move[]) => (
    <View key={chunk[0]!.day} className={css.chunk}>
      {chunk.map((move) => (
        <Change key={move.day} move={move} table={table} />
      ))}
    </View>
  )
  return (
    <>
      {policy.table !== undefined && (
        <Group title={CHANGES_WORDS.title(isRead)} prose={known.length === 0}>
          {known.length === 0 ? NO_CHANGE : known.slice(0, stage + 1).map(rows)}
        </Group>
      )}
      <View className={css.line}>{assumedText(policy)}</View>
      <Group prose={assumed.length === 0}>
        {assumed.length === 0 ? NO_CHANGE : assumed.slice(0, ahead).map(rows)}
      </Group>
    </>
  )
}

const NO_CHANGE = CHANGES_WORDS.none

function Change({ move, table }: { move: Move; table: Table }) {
  const { day, before, total, causes, crosses } = move
  return (
    <Row
      name={showDay(day)}
      detail={
        <>
          {causesText(mainCausesFirst(causes), table)}
          {crosses !== undefined && (
            <View className={css[crosses]}>
              {crosses === 'reached'
                ? CHANGES_WORDS.reached(table.threshold)
                : CHANGES_WORDS.lost(table.threshold)}
            </View>
          )}
        </>
      }
      value={fromTo(before, total)}
    />
  )
}

const chunks = (moves: readonly Move[]): (readonly Move[])[] =>
  Array.from({ length: Math.ceil(moves.length / CHUNK) }, (_, index) =>
    moves.slice(index * CHUNK, (index + 1) * CHUNK),
  )
