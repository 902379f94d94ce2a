import { useMemo } from 'react'

import {
  caseWithForms,
  paperInCases,
  papersLieWith,
  paperWays,
  type Paper,
  type PaperId,
} from '@/engine'
import { go } from '@/platform'

import { commas } from '@/text/common'
import { CopyRow, Group, Notice, Prose, Row, Title } from '@/ui'
import {
  ASK_FOR,
  BRINGS_NAMES,
  caseName,
  formsAdvice,
  groupText,
  ORIGIN_WORDS,
  PAPER_NAMES,
  PAPER_WORDS,
  remarkText,
  shortText,
  stepName,
  TO_LANDLORD,
  wayRows,
} from '@/text/renewal'
import { useDay } from '../../shared/day'
import { Contacts } from '../../shared/contacts'
import { Explained } from '../../shared/explained'
import { links } from '../../shared/links'
import { openProfile } from '../../shared/selectors'
import { useVisible } from '../../shared/visible'
import { renewalOf } from '../../shared/worked-out'
import { Sources } from './sources'
import { Status } from './status'

/** Everything about a paper, as the present situation asks for it, or the first one that does. */
export function PaperDetails({ id }: { id: PaperId }) {
  const day = useDay()
  const own = useVisible(openProfile)?.situation
  const plan = own && renewalOf(own, day)
  const mine = plan?.papers
  const holder = plan && papersLieWith(plan)
  const isOut = holder === 'employer' || holder === 'office'
  const needed = mine?.find((each) => each.id === id)
  // Other cases are gone through only where they are told of.
  const cases = useMemo(
    () => (needed === undefined || needed.forms.length === 0 ? paperInCases(id, day) : []),
    [needed, id, day],
  )
  const known = caseWithForms(cases)
  const elsewhere = known && { name: caseName(known.situation), forms: known.paper.forms }
  const { paper, papers, kind } =
    needed && mine
      ? { papers: mine, paper: needed, kind: own?.kind }
      : { ...cases[0]!, kind: cases[0]!.situation.kind }
  return (
    <>
      <Title>{PAPER_NAMES[id]}</Title>
      {mine && needed === undefined && (
        <Notice title={PAPER_WORDS.unneeded}>
          {PAPER_WORDS.neededWhen(cases.map(({ situation }) => caseName(situation)))}
        </Notice>
      )}
      <Facts paper={paper} form={formsAdvice(paper.forms, elsewhere, id)} />
      {needed && !isOut && <Status id={id} />}
      <Others paper={paper} papers={papers} />
      <Group title={PAPER_WORDS.steps}>
        {paper.steps.map((step) => (
          <Row key={step} name={stepName(step, kind)} onTap={() => void go(links.step(step))} />
        ))}
      </Group>
      <Sources ids={paper.sources} />
      <Contacts />
    </>
  )
}

function Facts({ paper: { brings, origin, need, remarks }, form }: { paper: Paper; form: string }) {
  return (
    <>
      <Group>
        <Row name={PAPER_WORDS.form} detail={form} />
        <Row name={PAPER_WORDS.bringer} detail={commas([BRINGS_NAMES[brings], ASK_FOR[origin]])} />
        <Row name={PAPER_WORDS.origin} detail={ORIGIN_WORDS[origin]} />
        {origin === 'landlord' && <CopyRow name={TO_LANDLORD.name} copied={TO_LANDLORD.text} />}
      </Group>
      {(remarks.length > 0 || need === 'in-case') && (
        <Group title={PAPER_WORDS.notes} prose>
          {need === 'in-case' && <Prose>{PAPER_WORDS.inCase}</Prose>}
          <Explained texts={remarks.map(remarkText)} />
        </Group>
      )}
    </>
  )
}

/** What may be brought in its place, or has to come with it. */
function Others({ paper, papers }: { paper: Paper; papers: readonly Paper[] }) {
  const { oneOf } = paper
  if (oneOf === undefined) return null
  const group = papers.filter(
    (other) => other.id !== paper.id && other.oneOf?.group === oneOf.group,
  )
  const shortOf = (id: PaperId) =>
    group.flatMap((other) => (other.id === id ? [shortText(other, papers)] : []))[0]
  const isOwn = (other: Paper) => other.oneOf?.option === oneOf.option
  const ways = paperWays(group.filter((other) => !isOwn(other))).flatMap(wayRows)
  return (
    <Group title={groupText(oneOf.group, papers)}>
      {group.filter(isOwn).map(({ id }) => (
        <Row
          key={id}
          name={PAPER_NAMES[id]}
          detail={PAPER_WORDS.together}
          onTap={() => void go(links.paper(id))}
        />
      ))}
      {ways.map(({ id, name: way, papers: several }) => (
        <Row
          key={id}
          name={way}
          detail={several ?? shortOf(id) ?? PAPER_WORDS.instead}
          onTap={() => void go(links.paper(id))}
        />
      ))}
    </Group>
  )
}
