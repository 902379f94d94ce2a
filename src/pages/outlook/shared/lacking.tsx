import type { FactName } from '@/engine'
import { go, goTab } from '@/platform'

import { Group, Prose, Row } from '@/ui'
import { FACT_NAMES } from '@/text/scheme'
import { LACKING, lackText } from '@/text/outlook'
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
      <Group title="还缺这些">
        {facts.map((fact) => (
          <Row
            key={fact}
            name={FACT_NAMES[fact]}
            detail={lackText(fact)}
            action="去填"
            onTap={() =>
              void (fact === 'insurance' ? goTab(links.insurance) : go(links.question(fact)))
            }
            label={`${FACT_NAMES[fact]}，${lackText(fact)}，去填`}
          />
        ))}
      </Group>
    </>
  )
}
