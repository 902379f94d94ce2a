import { CONFLICTS, type Conflict } from '@/engine'
import { CONFLICT_GROUPS, KINDS, sureness } from '@/text/sources'
import { Fact, Fold } from './fold'
import { Grouped, type ListProps } from './grouped'
import { shortName } from './names'

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
        <Fold
          key={conflict.id}
          name={conflict.topic}
          detail={`本工具：${conflict.shown}`}
          open={open}
          onToggle={onToggle}
        >
          <Inside conflict={conflict} />
        </Fold>
      )}
    />
  )
}

function Inside({ conflict: { sides, chosen, reason, kind, confidence } }: { conflict: Conflict }) {
  return (
    <>
      {sides.map(({ says, sources }, index) => (
        <Fact
          key={says}
          name={`${index === chosen ? '✓ 用这一种' : '另一种说法'} · ${sources.map(shortName).join('、')}`}
        >
          {says}
        </Fact>
      ))}
      <Fact name="为什么">{reason}</Fact>
      {confidence !== undefined && <Fact name="把握">{sureness(confidence)}</Fact>}
      <Fact name="有什么影响">{KINDS[kind]}</Fact>
    </>
  )
}
