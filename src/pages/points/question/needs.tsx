import type { DayText, Facts, QualificationLevel } from '@/engine'

import { Notice } from '@/ui'
import { monthsOf, monthsText, type Table } from '@/text/questions'
import { LEVEL_NAMES } from '@/text/scheme'

interface NeedsProps {
  level: QualificationLevel | undefined
  facts: Facts
  table: Table | undefined
  day: DayText
}

/** What a level asks for besides, and how much of it the insurance record has. */
export function Needs({ level, facts, table, day }: NeedsProps) {
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
