import { CLAUSES, type Clause } from '@/engine'

import { showDay } from '@/text/time'
import { CLAUSE_GROUPS, fullName, sureness, validity } from '@/text/policy'
import { Fact, Fold } from '@/ui'
import { Grouped, type ListProps } from './grouped'

/** Every article that a number or a condition rests on. */
export function Clauses(props: ListProps) {
  const groups = CLAUSE_GROUPS.map(({ title, ids }) => ({
    title,
    entries: CLAUSES.filter(({ id }) => ids.includes(id)),
  }))
  return (
    <Grouped
      {...props}
      groups={groups}
      draw={(clause, open, onToggle) => (
        <Fold
          key={clause.id}
          name={clause.article}
          detail={clause.gist}
          open={open}
          onToggle={onToggle}
        >
          <Inside clause={clause} />
        </Fold>
      )}
    />
  )
}

function Inside({ clause }: { clause: Clause }) {
  const { document, sources, from, to, confidence, caution, dateRead } = clause
  const others = sources.filter((id) => id !== document)
  return (
    <>
      {caution !== undefined && <Fact name="要留意">{caution}</Fact>}
      <Fact name="把握">{sureness(confidence)}</Fact>
      <Fact name="出处">{fullName(document)}</Fact>
      {others.length > 0 && <Fact name="一起对照了">{others.map(fullName).join('、')}</Fact>}
      {from !== undefined && <Fact name="管哪些日子">{validity(from, to)}</Fact>}
      <Fact name="哪天读的">{showDay(dateRead)}</Fact>
    </>
  )
}
