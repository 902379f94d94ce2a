import { HR_STEPS_WORDS, type HrStep } from '@/text/renewal'
import { Group, Prose } from '@/ui'
import { TickList, type Ticks } from './ticks'

interface StepsProps {
  steps: readonly HrStep[]
  ticks: Ticks
  /** what the employee has written down as done, on the employee's own phone */
  recorded: readonly string[]
  /** that is all of it */
  isDone: boolean
}

/** What the employer does, numbered in its order, to tick off, each in a line. */
export function Steps({ steps, ticks, recorded, isDone }: StepsProps) {
  const isRecorded = (id: string) => recorded.includes(id)
  const done = steps.filter(({ id }) => isRecorded(id) || ticks.ticked.includes(id)).length
  const items = steps.map(({ id, name, optional, brief }, index) => ({
    id,
    name: HR_STEPS_WORDS.step(index + 1, name, optional),
    hint: brief,
  }))
  return (
    <Group
      title={HR_STEPS_WORDS.title}
      aside={isDone ? HR_STEPS_WORDS.done : HR_STEPS_WORDS.progress(done, steps.length)}
    >
      {(ticks.inert || recorded.length > 0) && (
        <Prose soft>{recorded.length > 0 ? HR_STEPS_WORDS.recorded : HR_STEPS_WORDS.preview}</Prose>
      )}
      {items.map(
        ({ id, name }) => isRecorded(id) && <Prose key={id}>{HR_STEPS_WORDS.ticked(name)}</Prose>,
      )}
      <TickList items={items.filter(({ id }) => !isRecorded(id))} ticks={ticks} />
    </Group>
  )
}
