import { BACKGROUND, EXPERIENCE, PERMIT_FACTS, SAID_TO_STOP, type Told } from '@/engine'

import { fullName, sureness } from '@/text/policy'
import { Fact, Fold } from '@/ui'
import { Grouped, type ListProps } from './grouped'

/** How one gets a permit, and what else is told of it. */
export const PermitFacts = (props: ListProps) => (
  <ToldList {...props} groups={[{ title: '申领居住证', entries: PERMIT_FACTS }]} />
)

/** What is no rule of the scheme: of which year it is, and whom to ask. */
export const Background = (props: ListProps) => (
  <ToldList
    {...props}
    groups={[
      { title: '有出处的', entries: BACKGROUND },
      { title: '积分失效时停掉的（中介说法）', entries: SAID_TO_STOP },
      { title: '办理人的经验（只作提醒）', entries: EXPERIENCE },
    ]}
  />
)

interface ToldListProps extends ListProps {
  groups: readonly { title: string; entries: readonly Told[] }[]
}

function ToldList(props: ToldListProps) {
  return (
    <Grouped
      {...props}
      draw={({ id, topic, says, sources, confidence, ask }, open, onToggle) => (
        <Fold key={id} name={topic} detail={says} open={open} onToggle={onToggle}>
          {ask !== undefined && <Fact name="问谁">{ask}</Fact>}
          <Fact name="出处">{sources.map(fullName).join('、')}</Fact>
          <Fact name="把握">{sureness(confidence)}</Fact>
        </Fold>
      )}
    />
  )
}
