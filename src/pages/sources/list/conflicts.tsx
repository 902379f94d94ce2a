import { CONFLICT_GROUPS, CONFLICTS, SHOWN_WORDS, STANDING_WORDS } from '@/text/policy'
import { Accordion, Fact } from '@/ui'
import { ConflictSides } from '../../shared/conflict-sides'
import { Grouped, type ListProps } from './grouped'

/** Every place where the sources disagree or are silent: who says what, and which one is used. */
export function Conflicts(props: ListProps) {
  const groups = CONFLICT_GROUPS.map(({ title, ids }) => ({
    title,
    entries: CONFLICTS.filter(({ id }) => ids.includes(id)),
  }))
  return (
    <Grouped
      {...props}
      groups={groups}
      draw={(conflict, open, onToggle) => (
        <Accordion
          key={conflict.id}
          name={conflict.topic}
          detail={SHOWN_WORDS.ours(conflict.shown)}
          open={open}
          onToggle={onToggle}
        >
          <ConflictSides conflict={conflict} />
          <Fact name={SHOWN_WORDS.settled}>{STANDING_WORDS[conflict.standing]}</Fact>
        </Accordion>
      )}
    />
  )
}
