import { useMemo } from 'react'

import { CHANGES, type DayText, type Paper, papersFor, type Situation } from '@/engine'
import { go } from '@/platform'

import { listed } from '@/text/common'
import { Group, Prose, Row, SelfFold, Title } from '@/ui'
import {
  FOR_HUKOU,
  FORMS_WORDS,
  formText,
  NO_DOWNLOADS,
  NOT_FOR_POINTS,
  PAPER_FORMS,
  PAPER_NAMES,
  RECEIVED,
  stepName,
} from '@/text/renewal'
import { useDay } from '../../shared/day'
import { Contacts } from '../../shared/contacts'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { openSituation } from '../../shared/selectors'
import { useVisible } from '../../shared/visible'
import { renewalOf } from '../../shared/worked-out'

/** 要填的表格: first those of one's own situation; who fills each, where it comes from, and the step it belongs to. */
export default perProfile(FormsPage)

function FormsPage() {
  const day = useDay()
  const own = useVisible(openSituation)
  const { mine, others } = useMemo(() => formsOf(own, day), [own, day])
  return (
    <Screen>
      <Title>{FORMS_WORDS.title}</Title>
      <Prose soft>{NO_DOWNLOADS}</Prose>
      <Group title={FORMS_WORDS.toFill}>
        <Forms papers={mine} kind={own.kind} />
        {others.length > 0 && (
          <SelfFold name={FORMS_WORDS.others(others.length)}>
            <Forms papers={others} kind={own.kind} />
          </SelfFold>
        )}
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
      <Group title={FORMS_WORDS.similar}>
        <Row name={FOR_HUKOU} />
        {NOT_FOR_POINTS.map(({ name, use }) => (
          <Row key={name} name={name} detail={use} />
        ))}
      </Group>
      <Contacts />
    </Screen>
  )
}

/** The forms that a situation asks for, and those of other situations. */
function formsOf(own: Situation, day: DayText): { mine: Paper[]; others: Paper[] } {
  const among = (papers: readonly Paper[]) =>
    PAPER_FORMS.flatMap((form) => papers.filter(({ id }) => id === form))
  const mine = among(renewalOf(own, day).papers)
  // With everything changed, every form is asked for.
  const all = among(papersFor({ kind: 'renewal', changes: [...CHANGES] }, day))
  return { mine, others: all.filter(({ id }) => mine.every((one) => one.id !== id)) }
}

function Forms({ papers, kind }: { papers: readonly Paper[]; kind: Situation['kind'] }) {
  return (
    <>
      {papers.map(({ id, origin, steps }) => (
        <Row
          key={id}
          name={PAPER_NAMES[id]}
          detail={FORMS_WORDS.usedIn(
            formText(origin),
            listed(steps.map((step) => stepName(step, kind))),
          )}
          onTap={() => void openPage(links.paper(id))}
        />
      ))}
    </>
  )
}
