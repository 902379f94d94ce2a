import { useState } from 'react'
import { Group } from '@/components/group'
import type { Renewal, Situation } from '@/engine'
import { employeeOwn } from '@/text/hr'
import { Fact, Fold } from '../parts/fold'

interface EmployeeProps {
  plan: Renewal
  kind: Situation['kind']
}

/** What the employee sees to, folded: good to know, but not the employer's work. */
export function Employee({ plan, kind }: EmployeeProps) {
  const [open, setOpen] = useState(false)
  const { steps, papers } = employeeOwn(plan, kind)
  return (
    <Group>
      <Fold name="员工自己要办的" open={open} onToggle={() => setOpen(!open)}>
        <Fact name="步骤">{steps.join(' → ')}</Fact>
        {papers.map(({ name, names }) => (
          <Fact key={name} name={name}>
            {names}
          </Fact>
        ))}
      </Fold>
    </Group>
  )
}
