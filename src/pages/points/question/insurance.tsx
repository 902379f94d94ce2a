import { countsOf, type Facts, spansOf } from '@/engine'
import { goTab } from '@/platform'

import { Choice, Group, Notice, type Option, Row } from '@/ui'
import { answerText } from '@/text/questions'
import { links } from '../../shared/links'
import type { Ask } from './ask'
import { Frame } from './frame'
import { Replaced } from './replaced'
import { useFact } from './use-fact'

type Never = 'none' | 'unknown'

/** Leads to the insurance record, which has pages of its own. */
export function InsuranceQuestion({ topic, day, place, onContinue }: Ask) {
  const answer = useFact('insurance')
  const { value, facts } = answer
  const recorded = isRecorded(value)
  const options: readonly Option<Never>[] = [
    { value: 'none', label: '没有交过' },
    { value: 'unknown', label: '待核实', hint: topic.unsure },
  ]
  return (
    <Frame topic={topic} day={day} answered={value !== undefined} onContinue={onContinue}>
      <Notice tone={recorded ? 'good' : 'info'} title={recorded ? '已经记的' : '怎么记'}>
        {recorded
          ? answerText('insurance', facts, day)
          : '记下每一段的月份和基数，算得最准，也能看出哪个月满；手上只有总数的，也可以只填几个月数。'}
      </Notice>
      <Group>
        <Row
          name="一段一段记"
          detail="到社保页记每一段从哪个月到哪个月、基数多少"
          onTap={() => void goTab(links.insurance)}
        />
        <Row
          name="粘贴缴费记录"
          detail="把查到的记录复制过来，先看一遍再保存"
          onTap={() => place.open(links.paste)}
        />
        <Row
          name="只填月数"
          detail="只知道一共多少个月、近几年有多少个月的"
          onTap={() => place.open(links.counts)}
        />
      </Group>
      <Choice
        legend={topic.heading}
        options={options}
        value={recorded || value === undefined ? undefined : value === 'unknown' ? value : 'none'}
        onChoose={(next) => answer.choose(next === 'none' ? { spans: [] } : next)}
      />
      <Replaced fact="insurance" answer={answer} day={day} />
    </Frame>
  )
}

const isRecorded = (value: Facts['insurance']): boolean =>
  countsOf(value) !== undefined || spansOf(value).length > 0
