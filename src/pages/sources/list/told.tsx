import { listed } from '@/text/common'
import {
  BACKGROUND,
  EXPERIENCE,
  fullName,
  PERMIT_FACTS,
  SAID_TO_STOP,
  sureness,
  type Told,
  TOLD_WORDS,
} from '@/text/policy'
import { Accordion, Fact } from '@/ui'
import { Grouped, type ListProps } from './grouped'

/** How one gets a permit, and what else is told of it. */
export const PermitFacts = (props: ListProps) => (
  <ToldList {...props} groups={[{ title: TOLD_WORDS.permit, entries: PERMIT_FACTS }]} />
)

/** What is no rule of the scheme: of which year it is, and whom to ask. */
export const Background = (props: ListProps) => (
  <ToldList
    {...props}
    groups={[
      { title: TOLD_WORDS.sourced, entries: BACKGROUND },
      { title: TOLD_WORDS.stopped, entries: SAID_TO_STOP },
      { title: TOLD_WORDS.experience, entries: EXPERIENCE },
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
        <Accordion key={id} name={topic} detail={says} open={open} onToggle={onToggle}>
          {ask !== undefined && <Fact name={TOLD_WORDS.ask}>{ask}</Fact>}
          <Fact name={TOLD_WORDS.source}>{listed(sources.map(fullName))}</Fact>
          <Fact name={TOLD_WORDS.sure}>{sureness(confidence)}</Fact>
        </Accordion>
      )}
    />
  )
}
