import type { FactName } from '@/engine'
import { go, goTab } from '@/platform'

import { COMMON_WORDS } from '@/text/common'
import { Group, Prose, Row } from '@/ui'
import { FACT_NAMES } from '@/text/scheme'
import { FILL_IN_WORDS, LACKING, lackText } from '@/text/outlook'
import { links } from '../../shared/links'

interface LackingProps {
  facts: readonly FactName[]
  /** what they are needed for */
  words?: string
}

/** What has to be answered before ways, or the years ahead, can be looked at. */
export function Lacking({ facts, words = LACKING }: LackingProps) {
  return (
    <>
      <Prose>{words}</Prose>
      <Group title={FILL_IN_WORDS.lacking}>
        {facts.map((fact) => (
          <Row
            key={fact}
            name={FACT_NAMES[fact]}
            detail={lackText(fact)}
            action={COMMON_WORDS.fillIn}
            onTap={() =>
              void (fact === 'insurance' ? goTab(links.insurance) : go(links.question(fact)))
            }
            label={FILL_IN_WORDS.aria(FACT_NAMES[fact], lackText(fact))}
          />
        ))}
      </Group>
    </>
  )
}
