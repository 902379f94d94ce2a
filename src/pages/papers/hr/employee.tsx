import type { Renewal, Situation } from '@/engine'

import { Fact, Group, SelfFold } from '@/ui'
import { employeeOwn } from '@/text/renewal'

interface EmployeeProps {
  plan: Renewal
  kind: Situation['kind']
}

/** What the employee sees to, folded: good to know, but not the employer's work. */
export function Employee({ plan, kind }: EmployeeProps) {
  const { steps, papers } = employeeOwn(plan, kind)
  return (
    <Group>
      <SelfFold name="员工自己要办的">
        <Fact name="步骤">{steps.join(' → ')}</Fact>
        {papers.map(({ name, names }) => (
          <Fact key={name} name={name}>
            {names}
          </Fact>
        ))}
      </SelfFold>
    </Group>
  )
}
