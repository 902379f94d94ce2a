import { useMemo, useState } from 'react'

import {
  type ActionGain,
  actionGains,
  type ActionId,
  type Explanation,
  lackingFacts,
  type OfferedAction,
  type Profile,
  RARE_FACTS_WITH_ACTIONS,
  type RuleId,
  totalOrZero,
  monthNumber,
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

interface ActionsGroup {
  title: string
  /** few are helped by it: it opens with a tap */
  folded: boolean
  actions: OfferedAction[]
}

/** By what is left to the threshold: what is enough alone, what adds, what few can do, what adds nothing alone; what counts first on top. */
function groupsOf(
  offered: readonly OfferedAction[],
  gains: ReadonlyMap<ActionId, ActionGain | undefined>,
  gap: number,
  threshold: number,
): ActionsGroup[] {
  const most = ({ id }: OfferedAction) => gains.get(id)?.most.points ?? 0
  const from = ({ id }: OfferedAction) => {
    const first = gains.get(id)?.first
    return first === undefined ? 0 : monthNumber(first.month)
  }
  const sorted = [...offered].sort(
    (one, other) => from(one) - from(other) || most(other) - most(one),
  )
  // What somebody has left out or changed by hand stays in sight.
  const isRare = ({ on, own }: OfferedAction) => !on && !own
  const isEnough = (action: OfferedAction) => gap > 0 && most(action) >= gap
  return [
    {
      title: ACTIONS_PAGE_WORDS.enough(threshold),
      folded: false,
      actions: sorted.filter((action) => !isRare(action) && isEnough(action)),
    },
    {
      title: ACTIONS_PAGE_WORDS.adds(gap > 0),
      folded: false,
      actions: sorted.filter((action) => !isRare(action) && !isEnough(action) && most(action) > 0),
    },
    {
      title: ACTIONS_PAGE_WORDS.rare,
      folded: true,
      actions: sorted.filter((action) => isRare(action) && most(action) > 0),
    },
    {
      title: ACTIONS_PAGE_WORDS.none,
      folded: true,
      actions: sorted.filter((action) => most(action) === 0),
    },
  ].filter(({ actions }) => actions.length > 0)
}

const worthOf = ({ lines }: Explanation, rule: RuleId): number =>
  lines.find((line) => line.rule === rule)?.value ?? 0
