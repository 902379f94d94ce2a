import type { Step } from '@/engine'

import { shortNames } from '@/text/policy'
import { Fact, Group, Row, SelfFold } from '@/ui'
import { STEP_WORDS } from '@/text/renewal'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

/** What a step rests on, folded. The articles are read on 依据: their words would be loaded with the first page here. */
export function Basis({ step: { clauses, sources } }: { step: Step }) {
  return (
    <Group>
      <SelfFold name={STEP_WORDS.basis} detail={STEP_WORDS.sources(sources.length)}>
        {clauses.map((id, place) => (
          <Row
            key={id}
            name={STEP_WORDS.clause(place + 1)}
            onTap={() => void openPage(links.sourceList('clauses', id))}
          />
        ))}
        <Fact name={STEP_WORDS.mentioned}>{shortNames(sources)}</Fact>
      </SelfFold>
    </Group>
  )
}
