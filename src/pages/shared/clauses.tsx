import { View } from '@tarojs/components'

import { rulesOn } from '@/engine'

import { Prose } from '@/ui'
import { shortName } from '@/text/policy'
import { clauseStanding } from '@/text/points'
import { useDay } from './day'
import css from './clauses.module.scss'

/** Articles that something rests on: where, what each says in our words, and how sure that is. */
export function Clauses({ ids }: { ids: readonly string[] }) {
  const { clauses } = rulesOn(useDay())
  return (
    <>
      {clauses
        .filter(({ id }) => ids.includes(id))
        .map((clause) => (
          <View key={clause.id} className={css.clause}>
            <View className={css.article}>{`${shortName(clause.document)} ${clause.article}`}</View>
            <View>{clause.gist}</View>
            <Prose soft>{clauseStanding(clause)}</Prose>
          </View>
        ))}
    </>
  )
}
