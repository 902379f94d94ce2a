import { useState } from 'react'
import { Button } from '@/components/button'
import { Choice, type Option } from '@/components/choice'
import { Notice } from '@/components/notice'
import {
  policyOn,
  type DayText,
  type Facts,
  type Qualification,
  type QualificationLevel,
} from '@/engine'
import { monthsOf, monthsText } from '@/text/answers'
import { LEVEL_NAMES } from '@/text/names'
import { pointsHint, type Table } from '@/text/topics'
import { links } from '../parts/links'
import type { Ask } from './ask'
import { Frame } from './frame'
import { Missing } from './missing'
import { useFact } from './use-fact'
import { useFresh } from './use-fresh'
import { fromWord, yesNo, type Word } from './yes-no'

const LEVELS = Object.keys(LEVEL_NAMES) as QualificationLevel[]

type Condition = Exclude<keyof Qualification, 'level'>
const CONDITIONS: readonly Condition[] = [
  'gainedInShanghai',
  'matchesJob',
  'needsRegistration',
  'registered',
]
const OPEN: Omit<Qualification, 'level'> = {
  gainedInShanghai: 'unknown',
  matchesJob: 'unknown',
  needsRegistration: 'unknown',
  registered: 'unknown',
}

/** One certificate: its level first, saved at once, then what it takes to count. */
export function Certificate({ topic, day, part, place }: Ask) {
  const answer = useFact('qualifications')
  const all = Array.isArray(answer.value) ? answer.value : []
  const [index, setIndex] = useState(() => (part === 'new' ? all.length : Number(part)))
  // Conditions may be answered before the level is; they are kept here until then.
  const [conditions, setConditions] = useState(() => all[index] ?? OPEN)
  const fresh = useFresh<Condition>(all[index] === undefined ? CONDITIONS : [])
  const [removed, setRemoved] = useState<Qualification>()
  const one = all[index]
  const table = policyOn(day).table
  const list = links.question('qualifications')

  if (part !== 'new' && (!Number.isInteger(index) || (one === undefined && removed === undefined)))
    return <Missing words="这本证书已经不在了。" />

  const options: Option<QualificationLevel>[] = LEVELS.map((level) => ({
    value: level,
    label: LEVEL_NAMES[level],
    hint: pointsHint(table?.qualification.points[level]),
  }))

  const put = (next: Qualification): void => {
    const before = all.slice(0, index)
    answer.choose([...before, next, ...all.slice(index + 1)])
  }

  function settle(condition: Condition, word: Word): void {
    const next = { ...conditions, [condition]: fromWord(word) }
    fresh.done(condition)
    setConditions(next)
    if (one !== undefined) put({ ...next, level: one.level })
  }

  function remove(): void {
    if (one === undefined) return
    setRemoved(one)
    answer.choose(all.filter((_, place) => place !== index))
    setIndex(all.length - 1)
  }

  function restore(): void {
    if (removed === undefined) return
    setIndex(all.length)
    answer.choose([...all, removed])
    setRemoved(undefined)
  }

  if (removed !== undefined) {
    return (
      <Frame
        topic={topic}
        day={day}
        heading="删掉了"
        answered
        word="好了"
        onContinue={() => place.returnTo(list)}
      >
        <Notice>
          {LEVEL_NAMES[removed.level]}已经从你的证书里删掉。
          <Button kind="quiet" onTap={restore}>
            放回来
          </Button>
        </Notice>
      </Frame>
    )
  }

  return (
    <Frame
      topic={topic}
      day={day}
      answered={one !== undefined}
      word="好了，回到证书列表"
      onContinue={() => place.returnTo(list)}
      after={
        one !== undefined && (
          <Button kind="plain" tone="bad" onTap={remove}>
            删除这本证书
          </Button>
        )
      }
    >
      <Choice
        legend="证书的级别"
        options={options}
        value={one?.level}
        onChoose={(level) => put({ ...conditions, level })}
      />
      <Needs level={one?.level} facts={answer.facts} table={table} day={day} />
      <Choice
        legend="是在上海工作期间取得的吗？"
        showLegend
        options={yesNo('是', '不是', '看证书上的发证日期，那时是不是已经在上海工作')}
        value={fresh.word('gainedInShanghai', conditions.gainedInShanghai)}
        onChoose={(word) => settle('gainedInShanghai', word)}
      />
      <Choice
        legend="和现在单位聘你的岗位对得上吗？"
        showLegend
        options={yesNo('对得上', '对不上', '看岗位说明书，或问单位人事')}
        value={fresh.word('matchesJob', conditions.matchesJob)}
        onChoose={(word) => settle('matchesJob', word)}
      />
      <Choice
        legend="是要先注册才算数的职业资格吗？"
        showLegend
        options={yesNo('是', '不是', '问单位人事或发证的单位')}
        value={fresh.word('needsRegistration', conditions.needsRegistration)}
        onChoose={(word) => settle('needsRegistration', word)}
      />
      {conditions.needsRegistration === true && (
        <Choice
          legend="已经注册了吗？"
          showLegend
          options={yesNo('注册了', '还没有', '看注册证，或问单位人事')}
          value={fresh.word('registered', conditions.registered)}
          onChoose={(word) => settle('registered', word)}
        />
      )}
    </Frame>
  )
}

interface NeedsProps {
  level: QualificationLevel | undefined
  facts: Facts
  table: Table | undefined
  day: DayText
}

/** What a level asks for besides, and how much of it the insurance record has. */
function Needs({ level, facts, table, day }: NeedsProps) {
  if (level === undefined || table === undefined) return null
  const { points, withMonths, months } = table.qualification
  if (points[level] === 0) {
    return <Notice tone="warn">{LEVEL_NAMES[level]}在积分里没有分值，下面的不用答。</Notice>
  }
  if (!withMonths.includes(level)) return null
  const have = monthsOf(facts, 'x1-of-12', day)
  const open = facts.insurance === undefined || facts.insurance === 'unknown' || have === undefined
  const need = `这一级还要看社保：最近${months.window}个月里，要有${months.need}个月的缴费基数达到平均工资的1倍。`
  return (
    <Notice tone={open ? 'info' : have.low >= months.need ? 'good' : 'warn'}>
      {need}
      {open ? '你的社保还没有记，记了就知道够不够。' : `你的社保记录里有${monthsText(have)}。`}
    </Notice>
  )
}
