import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useMemo } from 'react'

import { explain, policyOn, prepare, type RuleId, rulesOn } from '@/engine'
import { goTab, readId } from '@/platform'

import { Button, Group, Prose, Title } from '@/ui'
import { RULE_NAMES } from '@/text/scheme'
import { Clauses } from '../../shared/clauses'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { ownProfile } from '../../shared/open-profile'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { Conflicts } from './conflicts'
import { Own } from './own'

/** One indicator: the person's own working, the clause it rests on, and what other sources say. */
export default perProfile(LinePage)

function LinePage() {
  const { params } = useRouter()
  const id = readId(params.rule)
  const rule = isRule(id) ? id : undefined
  useShareAppMessage(() => ({
    title: rule === undefined ? '上海居住证积分自己算' : `居住证积分：${RULE_NAMES[rule]}怎么算`,
    path: rule === undefined ? links.points : links.line(rule),
  }))
  return <Screen>{rule === undefined ? <Unknown /> : <Known rule={rule} />}</Screen>
}

const isRule = (id: string | undefined): id is RuleId =>
  id !== undefined && Object.keys(RULE_NAMES).includes(id)

/** A link from a newer version, or a broken one. */
function Unknown() {
  return (
    <>
      <Title>这一项打不开</Title>
      <Prose>可能来自更新的版本，或者链接不完整。</Prose>
      <Button kind="primary" onTap={() => void goTab(links.points)}>
        去首页
      </Button>
    </>
  )
}

function Known({ rule }: { rule: RuleId }) {
  const day = useDay()
  const profile = useVisible(ownProfile)
  const explanation = useMemo(
    () => (profile === null ? undefined : explain(prepare(profile), day)),
    [profile, day],
  )
  const { table } = useMemo(() => policyOn(day), [day])
  const line = explanation?.lines.find((each) => each.rule === rule)
  return (
    <>
      <Title>{RULE_NAMES[rule]}</Title>
      <Own rule={rule} line={line} table={table} profile={profile} day={day} />
      <Group title="依据" prose>
        <Clauses ids={rulesOn(day).ruleClauses[rule]} />
      </Group>
      <Conflicts rule={rule} line={line} total={explanation?.total ?? null} />
    </>
  )
}
