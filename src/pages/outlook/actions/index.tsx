import { useMemo, useState } from 'react'
import { Group, Prose, Title } from '@/components/group'
import { Row } from '@/components/row'
import type { ActionId, Explanation, Profile, RuleId } from '@/engine'
import { go } from '@/platform'
import {
  actionGroup,
  aloneText,
  ACTION_GROUPS,
  ACTIONS_WORDS,
  NO_ACTIONS,
  payText,
  RARE_FACTS,
  unaskedText,
} from '@/text/actions'
import { remarkText } from '@/text/remarks'
import { useDay } from '../../parts/day'
import { groundOf, lackingFacts } from '../parts/ground'
import { Lacking } from '../parts/lacking'
import { links } from '../../parts/links'
import { NoProfile } from '../../parts/no-profile'
import { ownProfile } from '../../parts/own'
import { perProfile } from '../../parts/owner'
import { Screen } from '../../parts/screen'
import { Slot } from '../../parts/slot'
import { useStages } from '../../parts/stages'
import { useVisible } from '../../parts/visible'
import { ActionFold } from './action-fold'

const TITLE = '能做的事'
/** The page has room for so many open folds; one more closes the one that was opened first. */
const MOST_OPEN = 6

/** What a person can do about the points, with how long it takes and how hard it is: theirs to say. */
export default perProfile(ActionsPage)

function ActionsPage() {
  const profile = useVisible(ownProfile)
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
  const unasked = RARE_FACTS.filter((fact) => own.facts[fact] === undefined)
  const [open, setOpen] = useState<readonly ActionId[]>([])
  const toggle = (id: ActionId) =>
    setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id].slice(-MOST_OPEN))
  if (now.vetoed) {
    return (
      <>
        <Title>{TITLE}</Title>
        <Prose>{remarkText({ code: 'vetoed', params: {} })}。</Prose>
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
                open={open.includes(action.id)}
                onToggle={() => toggle(action.id)}
              />
            ))}
          </Group>
        )
      })}
      <Slot>
        {unasked.length > 0 && (
          <Group>
            <Row
              name="还没问过的情况"
              detail={unaskedText(unasked)}
              onTap={() => void go(links.question('extras'))}
            />
          </Group>
        )}
      </Slot>
      <Slot>{lacking.length > 0 && <Lacking facts={lacking} />}</Slot>
    </>
  )
}

const worthOf = ({ lines }: Explanation, rule: RuleId): number =>
  lines.find((line) => line.rule === rule)?.value ?? 0
