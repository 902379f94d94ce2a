import { View } from '@tarojs/components'

import type { Renewal, Situation } from '@/engine'

import { Fact, Group, SelfFold } from '@/ui'
import { employeeOwn, HR_WORDS } from '@/text/renewal'

interface EmployeeProps {
  plan: Renewal
  kind: Situation['kind']
}

/** What the employee sees to, folded: good to know, but not the employer's work. */
export function Employee({ plan, kind }: EmployeeProps) {
  const { steps, papers } = employeeOwn(plan, kind)
  return (
    <Group>
      <SelfFold name={HR_WORDS.employee}>
        <Fact name={HR_WORDS.steps}>
          {steps.map((step) => (
            <View key={step}>{step}</View>
          ))}
        </Fact>
        <Fact name={HR_WORDS.papers}>{papers}</Fact>
      </SelfFold>
    </Group>
  )
}
