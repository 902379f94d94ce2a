import { View } from '@tarojs/components'

import { HR_STEPS_WORDS, type HrStep } from '@/text/renewal'
import { Fact, Group } from '@/ui'
import css from './steps.module.scss'
import { TickList, type Ticks } from './ticks'

interface StepsProps {
  steps: readonly HrStep[]
  ticks: Ticks
  /** the employee has written all of it down as done */
  isDone: boolean
}

/** What the employer does, numbered in its order, to tick off. */
export function Steps({ steps, ticks, isDone }: StepsProps) {
  const done = steps.filter(({ id }) => ticks.ticked.includes(id)).length
  const items = steps.map(({ id, name, optional, parts }, index) => ({
    id,
    name: HR_STEPS_WORDS.step(index + 1, name, optional),
    hint: parts.map((part) => (
      <Fact key={part.name} name={part.name}>
        {part.lines.map((line) => (
          <View key={line} className={css.line}>
            {line}
          </View>
        ))}
      </Fact>
    )),
  }))
  return (
    <Group
      title={HR_STEPS_WORDS.title}
      aside={isDone ? HR_STEPS_WORDS.done : HR_STEPS_WORDS.progress(done, steps.length)}
      bare
    >
      <TickList items={items} ticks={ticks} />
    </Group>
  )
}
