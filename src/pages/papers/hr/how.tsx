import { View } from '@tarojs/components'

import { HR_STEPS_WORDS, type HrStep } from '@/text/renewal'
import { Fact, Group, SelfFold } from '@/ui'
import css from './how.module.scss'

/** Where and how each step is done and what to beware of, to be opened when its turn comes. */
export const How = ({ steps }: { steps: readonly HrStep[] }) => (
  <Group title={HR_STEPS_WORDS.how}>
    {steps.map(({ id, name, optional, parts }, index) => (
      <SelfFold key={id} name={HR_STEPS_WORDS.step(index + 1, name, optional)}>
        {parts.map((part) => (
          <Fact key={part.name} name={part.name}>
            {part.lines.map((line) => (
              <View key={line} className={css.line}>
                {line}
              </View>
            ))}
          </Fact>
        ))}
      </SelfFold>
    ))}
  </Group>
)
