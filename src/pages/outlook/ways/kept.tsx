import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'

import type { Profile } from '@/engine'
import { go } from '@/platform'
import { session, type SessionState } from '@/store'

import { listed } from '@/text/common'
import { actionName, CHOOSE_WORDS, keptActions, PLAN_PAGE_WORDS } from '@/text/outlook'
import { Group, Row, useStages } from '@/ui'
import { links } from '../../shared/links'
import { useVisible } from '../../shared/visible'
import type { OutlookContext } from '../shared/context'

const profilesOf = ({ profiles }: SessionState) => profiles

/** The way that was chosen; as long as none is, those that were once kept as profiles of their own, each to be chosen. */
export function Kept({ own, context }: { own: Profile; context: OutlookContext }) {
  // The other profiles are read when the page stands.
  const stage = useStages(1)
  const { plan } = own.situation
  if (plan !== undefined) {
    const names =
      plan.actions.length === 0
        ? CHOOSE_WORDS.waiting
        : listed(plan.actions.map(({ id }) => actionName(id)))
    return (
      <Group>
        <Row name={PLAN_PAGE_WORDS.title} detail={names} onTap={() => void go(links.plan)} />
      </Group>
    )
  }
  if (stage === 0 || own.supposed || own.trialOf !== undefined) return null
  return <Earlier own={own} context={context} />
}

/** Ways that were kept as profiles of their own. */
function Earlier({ own, context }: { own: Profile; context: OutlookContext }) {
  const profiles = useVisible(profilesOf)
  useEffect(() => session.list(), [])
  useDidShow(() => session.list())
  const offered = context.offered.map(({ id }) => id)
  const kept = profiles.flatMap(({ id, label, supposed }) => {
    const actions = supposed ? keptActions(label, own.label, offered) : []
    return actions.length === 0 ? [] : [{ id, label, actions }]
  })
  if (kept.length === 0) return null
  return (
    <Group title={CHOOSE_WORDS.earlier}>
      {kept.map(({ id, label, actions }) => (
        <Row
          key={id}
          name={CHOOSE_WORDS.earlierName(label)}
          detail={CHOOSE_WORDS.earlierDetail}
          onTap={() => void go(links.way(actions))}
        />
      ))}
    </Group>
  )
}
