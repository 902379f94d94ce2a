import { useMemo } from 'react'

import { CHANGES, renewal } from '@/engine'
import { go } from '@/platform'

import { listed } from '@/text/common'
import { Group, Prose, Row, Title } from '@/ui'
import {
  FOR_HUKOU,
  FORMS_WORDS,
  formText,
  NO_DOWNLOADS,
  NOT_FOR_POINTS,
  PAPER_FORMS,
  PAPER_NAMES,
  RECEIVED,
  STEP_NAMES,
} from '@/text/renewal'
import { useDay } from '../../shared/day'
import { Contacts } from '../../shared/contacts'
import { links } from '../../shared/links'
import { Screen } from '../../shared/screen'

/** 要填的表格: who fills each, where it comes from, and the step it belongs to. */
export default function FormsPage() {
  const day = useDay()
  // With everything changed, every form is asked for.
  const papers = useMemo(
    () => renewal({ kind: 'renewal', changes: [...CHANGES] }, day).papers,
    [day],
  )
  const forms = PAPER_FORMS.flatMap((form) => papers.filter(({ id }) => id === form))
  return (
    <Screen>
      <Title>{FORMS_WORDS.title}</Title>
      <Prose soft>{NO_DOWNLOADS}</Prose>
      <Group title={FORMS_WORDS.toFill}>
        {forms.map(({ id, origin, steps }) => (
          <Row
            key={id}
            name={PAPER_NAMES[id]}
            detail={FORMS_WORDS.usedIn(
              formText(origin),
              listed(steps.map((step) => STEP_NAMES[step])),
            )}
            onTap={() => void go(links.paper(id))}
          />
        ))}
      </Group>
      <Group title={FORMS_WORDS.given}>
        {RECEIVED.map(({ step, name, origin }) => (
          <Row
            key={step}
            name={name}
            detail={FORMS_WORDS.givenFrom(origin)}
            onTap={() => void go(links.step(step))}
          />
        ))}
      </Group>
      <Group title={FORMS_WORDS.similar} prose>
        <Prose>{FOR_HUKOU}</Prose>
        {NOT_FOR_POINTS.map((name) => (
          <Prose key={name} soft>
            {name}
          </Prose>
        ))}
      </Group>
      <Contacts />
    </Screen>
  )
}
