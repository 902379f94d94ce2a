import { listed } from '@/text/common'
import { showDay } from '@/text/time'
import {
  type Clause,
  CLAUSE_GROUPS,
  CLAUSE_WORDS,
  CLAUSES,
  fullName,
  sureness,
  validity,
} from '@/text/policy'
import { Accordion, Fact } from '@/ui'
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
        <Accordion
          key={clause.id}
          name={clause.article}
          detail={clause.gist}
          open={open}
          onToggle={onToggle}
        >
          <Inside clause={clause} />
        </Accordion>
      )}
    />
  )
}

function Inside({ clause }: { clause: Clause }) {
  const { document, sources, from, to, confidence, caution, dateRead } = clause
  const others = sources.filter((id) => id !== document)
  return (
    <>
      {caution !== undefined && <Fact name={CLAUSE_WORDS.caution}>{caution}</Fact>}
      <Fact name={CLAUSE_WORDS.sure}>{sureness(confidence)}</Fact>
      <Fact name={CLAUSE_WORDS.source}>{fullName(document)}</Fact>
      {others.length > 0 && (
        <Fact name={CLAUSE_WORDS.compared}>{listed(others.map(fullName))}</Fact>
      )}
      {from !== undefined && <Fact name={CLAUSE_WORDS.days}>{validity(from, to)}</Fact>}
      <Fact name={CLAUSE_WORDS.read}>{showDay(dateRead)}</Fact>
    </>
  )
}
