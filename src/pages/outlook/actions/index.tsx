import { useMemo, useState } from 'react'

import {
  actionGains,
  type ActionId,
  type Explanation,
  lackingFacts,
  type OfferedAction,
  type Profile,
  RARE_FACTS_WITH_ACTIONS,
  type RuleId,
  totalOrZero,
} from '@/engine'
import { go } from '@/platform'

import { sentence } from '@/text/common'
import { ChunkedList, Group, Placeholder, Prose, Row, SelfFold, Title } from '@/ui'
import {
  ACTIONS_PAGE_WORDS,
  ACTIONS_WORDS,
  aloneText,
  gainText,
  NO_ACTIONS,
  payText,
  unaskedText,
} from '@/text/outlook'
import { remarkText } from '@/text/points'
import { useDay } from '../../shared/day'
import { groundOf } from '../shared/context'
import { Lacking } from '../shared/lacking'
import { links } from '../../shared/links'
import { NoProfile } from '../../shared/no-profile'
import { openProfile } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { ActionFold } from './action-accordion'
import { groupsOf } from './groups'

const TITLE = ACTIONS_PAGE_WORDS.title
/** The page has room for so many open folds; one more closes the one that was opened first. */
const MOST_OPEN = 6
/** So many lines travel together. */
const TOGETHER = 6

/** What a person can do about the points, with how long it takes and how hard it is: theirs to say. */
export default perProfile(ActionsPage)

function ActionsPage() {
  const profile = useVisible(openProfile)
  return (
    <Screen>{profile === null ? <NoProfile title={TITLE} /> : <Actions own={profile} />}</Screen>
  )
}

function Actions({ own }: { own: Profile }) {
  const day = useDay()
  const { offered, now, table, prepared } = useMemo(() => groundOf(own, day), [own, day])
  const gains = useMemo(() => {
    const gainOf = actionGains(prepared, day)
    return new Map(offered.map((action) => [action.id, gainOf(action)]))
  }, [offered, prepared, day])
  const worth = {
    education: worthOf(now, 'education'),
    qualification: worthOf(now, 'qualification'),
  }
  const lacking = lackingFacts(own.facts)
  const unasked = RARE_FACTS_WITH_ACTIONS.filter((fact) => own.facts[fact] === undefined)
  const gap = table.threshold - totalOrZero(now.total)
  // Nothing moves while its figures are put right: the order is that of the facts.
  const facts = JSON.stringify(own.facts)
  const place = () => ({
    facts,
    groups:
      lacking.length > 0
        ? [{ title: ACTIONS_PAGE_WORDS.unsure, folded: false, actions: offered }]
        : groupsOf(offered, gains, gap, table.threshold),
  })
  const [placed, setPlaced] = useState(place)
  if (placed.facts !== facts) setPlaced(place())
  const groups = placed.groups.map(({ title, folded, actions }) => ({
    title,
    folded,
    actions: actions.flatMap(({ id }) => offered.filter((each) => each.id === id)),
  }))
  const [open, setOpen] = useState<readonly ActionId[]>([])
  const toggle = (id: ActionId) =>
    setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id].slice(-MOST_OPEN))
  const listOf = (actions: readonly OfferedAction[]) => (
    <ChunkedList items={actions} size={TOGETHER}>
      {(piece) =>
        piece.map((action) => (
          <ActionFold
            key={action.id}
            action={action}
            more={payText(action, day, table)}
            gain={gainText(
              action,
              gains.get(action.id),
              aloneText(action.id, worth, table),
              lacking,
            )}
            isWay={lacking.length === 0 && gap > 0}
            open={open.includes(action.id)}
            onToggle={() => toggle(action.id)}
          />
        ))
      }
    </ChunkedList>
  )
  if (now.vetoed) {
    return (
      <>
        <Title>{TITLE}</Title>
        <Prose>{sentence(remarkText({ code: 'vetoed', params: {} }))}</Prose>
      </>
    )
  }
  return (
    <>
      <Title>{TITLE}</Title>
      <Prose>{offered.length === 0 ? NO_ACTIONS : ACTIONS_WORDS}</Prose>
      {groups.map(({ title, folded, actions }) =>
        folded ? (
          <Group key={title}>
            <SelfFold name={title} detail={ACTIONS_PAGE_WORDS.count(actions.length)}>
              {listOf(actions)}
            </SelfFold>
          </Group>
        ) : (
          <Group key={title} title={title}>
            {listOf(actions)}
          </Group>
        ),
      )}
      <Placeholder>
        {unasked.length > 0 && (
          <Group>
            <Row
              name={ACTIONS_PAGE_WORDS.unasked}
              detail={unaskedText(unasked)}
              onTap={() => void go(links.question('extras'))}
            />
          </Group>
        )}
      </Placeholder>
      <Placeholder>{lacking.length > 0 && <Lacking facts={lacking} />}</Placeholder>
    </>
  )
}

const worthOf = ({ lines }: Explanation, rule: RuleId): number =>
  lines.find((line) => line.rule === rule)?.value ?? 0
