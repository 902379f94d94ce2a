import { useMemo } from 'react'

import { isFirstTime, pointsFlow } from '@/engine'
import { goTab } from '@/platform'

import { employerWays, FLOW_PAGE_WORDS, flowExample, stopWords } from '@/text/renewal'
import { Button, Flow, Group, Prose, Title } from '@/ui'
import { Contacts } from '../../shared/contacts'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useShare } from '../../shared/share'
import { openSituation } from '../../shared/selectors'
import { useVisible } from '../../shared/visible'
import { renewalOf } from '../../shared/worked-out'

/** The whole way as a picture with where one is; for somebody who has given nothing yet the general one. */
export default perProfile(FlowPage)

function FlowPage() {
  const day = useDay()
  useShare(() => ({ title: FLOW_PAGE_WORDS.share, path: links.flow }))
  const situation = useVisible(openSituation)
  const stops = useMemo(
    () => pointsFlow(renewalOf(situation, day), situation, day),
    [situation, day],
  )
  const isFirst = isFirstTime(situation.kind)
  return (
    <Screen dated>
      <Title>{FLOW_PAGE_WORDS.title(isFirst)}</Title>
      <Prose soft>{FLOW_PAGE_WORDS.lead}</Prose>
      <Group card prose>
        <Flow
          stops={stops.map((stop) => ({
            id: stop.id,
            state: stop.state,
            ...stopWords(stop),
            ...employerWays(stop),
          }))}
        />
      </Group>
      <Group title={FLOW_PAGE_WORDS.example} prose>
        <Prose>{flowExample(isFirst, day)}</Prose>
      </Group>
      <Button kind="primary" onTap={() => void goTab(links.renewal)}>
        {FLOW_PAGE_WORDS.toSteps}
      </Button>
      <Contacts />
    </Screen>
  )
}
