import { useMemo, useState } from 'react'

import {
  type ActionId,
  type Explanation,
  lackingFacts,
  type Profile,
  RARE_FACTS_WITH_ACTIONS,
  type RuleId,
  totalOrZero,
} from '@/engine'
import { go } from '@/platform'

import { sentence } from '@/text/common'
import { Group, Placeholder, Prose, Row, Title, useStages } from '@/ui'
import {
  ACTION_GROUPS,
  actionGroup,
  ACTIONS_PAGE_WORDS,
  ACTIONS_WORDS,
  aloneText,
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
  const { offered, now, table } = useMemo(() => groundOf(own, day), [own, day])
  const worth = {
    education: worthOf(now, 'education'),
    qualification: worthOf(now, 'qualification'),
  }
  const stage = useStages(ACTION_GROUPS.length)
  const lacking = lackingFacts(own.facts)
  const unasked = RARE_FACTS_WITH_ACTIONS.filter((fact) => own.facts[fact] === undefined)
  const [open, setOpen] = useState<readonly ActionId[]>([])
  const toggle = (id: ActionId) =>
    setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id].slice(-MOST_OPEN))
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
      {ACTION_GROUPS.slice(0, stage).map((name) => {
        const actions = offered.filter(({ id }) => actionGroup(id) === name)
        if (actions.length === 0) return null
        return (
          <Group key={name} title={name}>
            {actions.map((action) => (
              <ActionFold
                key={action.id}
                action={action}
                more={payText(action, day, table)}
                alone={aloneText(action.id, worth, table)}
                isWay={lacking.length === 0 && totalOrZero(now.total) < table.threshold}
                open={open.includes(action.id)}
                onToggle={() => toggle(action.id)}
              />
            ))}
          </Group>
        )
      })}
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
