import { permitApplication, type Situation } from '@/engine'
import { go } from '@/platform'

import { permitPhaseText } from '@/text/renewal'
import { TODAY_WORDS } from '@/text/today'
import { Button, Group, Prose, Title } from '@/ui'
import { useDay } from './day'
import { links } from './links'
import { openPage } from './open'

/** Points come after the permit: what is next on the way to one, and by when. */
export function NoPermit({ situation }: { situation: Situation }) {
  const day = useDay()
  const { word, sentence } = permitPhaseText(permitApplication(situation, day), day)
  return (
    <Group title={TODAY_WORDS.permitTitle} prose>
      <Title>{word}</Title>
      <Prose>{sentence}</Prose>
      <Prose soft>{TODAY_WORDS.permitLead}</Prose>
      <Button kind="primary" onTap={() => void openPage(links.permit)}>
        {TODAY_WORDS.permitHow}
      </Button>
      <Button kind="quiet" onTap={() => void go(links.question('kind'))}>
        {TODAY_WORDS.changeKind}
      </Button>
    </Group>
  )
}
