import { View } from '@tarojs/components'
import { Group, Prose } from '@/components/group'
import { CLAUSES, DOCUMENTS, RULE_CLAUSES, type Clause, type RuleId } from '@/engine'
import { clauseStanding, documentName } from '@/text/standing'
import css from './clauses.module.scss'

/** The articles that a rule rests on: where, what it says in our words, and how sure that is. */
export function Clauses({ rule }: { rule: RuleId }) {
  const clauses = CLAUSES.filter(({ id }) => RULE_CLAUSES[rule].includes(id))
  return (
    <Group title="依据" prose>
      {clauses.map((clause) => (
        <View key={clause.id} className={css.clause}>
          <View className={css.article}>{`${nameOf(clause)} ${clause.article}`}</View>
          <View>{clause.gist}</View>
          <Prose soft>{clauseStanding(clause)}</Prose>
        </View>
      ))}
    </Group>
  )
}

const nameOf = (clause: Clause): string =>
  documentName(DOCUMENTS.find(({ id }) => id === clause.document)!)
