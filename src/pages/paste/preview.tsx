import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Group } from '@/components/group'
import { Notice } from '@/components/notice'
import type { Facts } from '@/engine'
import { back } from '@/platform'
import { baseWords, flagWords, spanMonths, spanPeriod } from '@/text/insurance'
import type { Pasted } from '@/text/pasted'
import { problemText } from '@/text/problems'
import { monthNumber, monthsOf, sharedMonths } from '@/text/spans'
import { useDay } from '../parts/day'
import { links } from '../parts/links'
import { useOwner } from '../parts/owner'
import { answer } from '../parts/save'
import { merged, OVERLAP_CHOICES, type OverlapChoice } from './merge'
import css from './preview.module.scss'

const AT_ONCE = 10

/** What was understood, what not, and what becomes of months that are there already. Saved once, on 保存. */
export function Preview({
  pasted: { spans, problems },
  insurance,
}: {
  pasted: Pasted
  insurance: Facts['insurance']
}) {
  const owner = useOwner()
  const thisMonth = monthNumber(useDay().slice(0, 7))
  const [choice, setChoice] = useState<OverlapChoice>()
  const [problem, setProblem] = useState<string>()
  const old = typeof insurance === 'object' && 'spans' in insurance ? insurance.spans : []
  const counted = typeof insurance === 'object' && 'counts' in insurance
  const shared = sharedMonths(spans, old)
  const newest = [...spans].reverse().slice(0, AT_ONCE)

  function save() {
    if (shared > 0 && choice === undefined) return setProblem('请先选一下，重叠的月份怎么办')
    const done = answer(owner, { insurance: { spans: merged(old, spans, choice) } })
    setProblem(
      !done.ok && 'problems' in done && done.problems[0] !== undefined
        ? problemText(done.problems[0])
        : undefined,
    )
    // A failed save has its banner there too, and the months are in memory.
    if (done.ok || done.reason !== 'invalid') void back(links.insurance)
  }

  return (
    <>
      <Group
        title={
          spans.length > 0 ? `认出${monthsOf(spans)}个月，合成${spans.length}段` : '没有认出月份'
        }
        prose
      >
        {newest.map((span) => (
          <View key={span.from} className={css.line}>
            {[
              spanPeriod(span),
              spanMonths(span, thisMonth),
              baseWords(span.base),
              ...flagWords(span),
            ].join(' · ')}
          </View>
        ))}
        {spans.length > AT_ONCE && (
          <View className={css.line}>更早的还有{spans.length - AT_ONCE}段，也会一起保存。</View>
        )}
        {spans.length === 0 && (
          <View className={css.line}>每行要有月份和基数，例如：202301 12183</View>
        )}
      </Group>
      {problems.length > 0 && (
        <Group title={`没看懂${problems.length}行`} aside="这些行不会保存" prose>
          {problems.slice(0, AT_ONCE).map(({ line, excerpt, reason }) => (
            <View key={line} className={css.line}>
              第{line}行“{excerpt}”：{reason}
            </View>
          ))}
          {problems.length > AT_ONCE && (
            <View className={css.line}>后面还有{problems.length - AT_ONCE}行。</View>
          )}
        </Group>
      )}
      {counted && spans.length > 0 && (
        <Notice tone="warn" title="你现在存的是月数">
          保存以后改用这些缴费记录，原来填的月数会被替换。想留着月数，直接返回就行。
        </Notice>
      )}
      {shared > 0 && (
        <Choice
          legend={`有${shared}个月原来已经填过，怎么办？`}
          showLegend
          options={OVERLAP_CHOICES}
          value={choice}
          onChoose={(chosen) => {
            setChoice(chosen)
            setProblem(undefined)
          }}
        />
      )}
      {problem !== undefined && (
        <Notice tone="bad" urgent>
          {problem}
        </Notice>
      )}
      {spans.length > 0 && (
        <Button kind="primary" onTap={save}>
          保存这些月份
        </Button>
      )}
    </>
  )
}
