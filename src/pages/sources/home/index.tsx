import { useShareAppMessage } from '@tarojs/taro'

import { CLAUSES, DOCUMENTS, policyOn } from '@/engine'

import { Group, Notice, Prose, Row, Title } from '@/ui'
import { showDay, showMonth } from '@/text/time'
import { notKnownText } from '@/text/points'
import { HOW_WE_CHOOSE, lastRead, type Part, PARTS } from '@/text/policy'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { Screen } from '../../shared/screen'

/** Which rules answer, how far they go, and the ways to every clause and every disagreement. */
export default function SourcesPage() {
  const day = useDay()
  const policy = policyOn(day)
  useShareAppMessage(() => ({ title: '上海居住证积分：每一分的依据', path: links.sources }))
  const rules = DOCUMENTS[0]!
  return (
    <Screen>
      <Title>依据</Title>
      {policy.table === undefined && (
        <Notice tone="bad" title="这一天的规则不知道">
          {notKnownText(day, policy)}
        </Notice>
      )}
      <Group title="用的是哪一版">
        <Row name={`《${rules.title}》`} detail={rules.number} />
        <Row
          name="从哪天到哪天"
          detail={`${showDay(policy.covered.from)}到${showDay(policy.covered.to)}。这些日子之外的规则不知道，不猜。`}
        />
        <Row
          name="平均工资到哪个月"
          detail={`${showMonth(policy.wagesTo)}。之后的还没公布，那以后的月份，基数先不下结论。`}
        />
        <Row name="这些资料哪天读的" detail={showDay(lastRead(CLAUSES))} />
      </Group>
      <Group title="都列在这里">
        {(Object.keys(PARTS) as Part[]).map((part) => (
          <Row
            key={part}
            name={PARTS[part].title}
            detail={PARTS[part].about}
            onTap={() => void openPage(links.sourceList(part))}
          />
        ))}
      </Group>
      <Group title="说法不一样时，听谁的" prose>
        {HOW_WE_CHOOSE.map((text) => (
          <Prose key={text}>{text}</Prose>
        ))}
      </Group>
    </Screen>
  )
}
