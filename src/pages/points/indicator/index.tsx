import { useRouter } from '@tarojs/taro'
import { useMemo } from 'react'

import { policyOn, type RuleId, rulesOn } from '@/engine'
import { goTab, readId } from '@/platform'

import { APP_TITLE } from '@/text/common'
import { LINE_WORDS } from '@/text/points'
import { Button, Group, Prose, Title } from '@/ui'
import { RULE_NAMES } from '@/text/scheme'
import { Clauses } from '../../shared/clauses'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { openProfile } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useShare } from '../../shared/share'
import { useVisible } from '../../shared/visible'
import { Conflicts } from './conflicts'
import { LineFacts } from './line-facts'
import { explanationOf } from '../../shared/worked-out'

/** One indicator: the person's own working, the clause it rests on, and what other sources say. */
export default perProfile(LinePage)

function LinePage() {
  const { params } = useRouter()
  const id = readId(params.rule)
  const rule = isRule(id) ? id : undefined
  useShare(() =>
    rule === undefined
      ? { title: APP_TITLE, path: links.points }
      : { title: LINE_WORDS.shareLine(RULE_NAMES[rule]), path: links.indicator(rule) },
  )
  return <Screen>{rule === undefined ? <Unknown /> : <Known rule={rule} />}</Screen>
}

const isRule = (id: string | undefined): id is RuleId =>
  id !== undefined && Object.keys(RULE_NAMES).includes(id)

/** A link from a newer version, or a broken one. */
function Unknown() {
  return (
    <>
      <Title>{LINE_WORDS.unknown}</Title>
      <Prose>{LINE_WORDS.unknownWhy}</Prose>
      <Button kind="primary" onTap={() => void goTab(links.points)}>
        {LINE_WORDS.home}
      </Button>
    </>
  )
}

function Known({ rule }: { rule: RuleId }) {
  const day = useDay()
  const profile = useVisible(openProfile)
  const explanation = profile === null ? undefined : explanationOf(profile, day)
  const { table } = useMemo(() => policyOn(day), [day])
  const line = explanation?.lines.find((each) => each.rule === rule)
  return (
    <>
      <Title>{RULE_NAMES[rule]}</Title>
      <LineFacts rule={rule} line={line} table={table} profile={profile} day={day} />
      <Group title={LINE_WORDS.basis} prose>
        <Clauses ids={rulesOn(day).ruleClauses[rule]} withTerms />
      </Group>
      <Conflicts rule={rule} line={line} total={explanation?.total ?? null} />
    </>
  )
}
