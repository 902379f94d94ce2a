import { View } from '@tarojs/components'

import { Prose, TermText } from '@/ui'
import { CLAUSES, shortName } from '@/text/policy'
import { clauseStanding } from '@/text/points'
import { cutAtTerms } from './terms'
import css from './clauses.module.scss'

interface ClausesProps {
  ids: readonly string[]
  /** their terms can be tapped, where nothing else on the page offers them */
  withTerms?: boolean
}

/** Articles that something rests on: where, what each says in our words, and how sure that is. */
export function Clauses({ ids, withTerms = false }: ClausesProps) {
  const clauses = CLAUSES.filter(({ id }) => ids.includes(id))
  const gists = clauses.map(({ gist }) => gist)
  const cut = withTerms ? cutAtTerms(gists) : gists.map((gist) => [gist])
  return (
    <>
      {clauses.map((clause, place) => (
        <View key={clause.id} className={css.clause}>
          <View className={css.article}>{`${shortName(clause.document)} ${clause.article}`}</View>
          <TermText parts={cut[place]!} />
          <Prose soft>{clauseStanding(clause)}</Prose>
        </View>
      ))}
    </>
  )
}
