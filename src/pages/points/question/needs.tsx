import { monthsInWindow, type DayText, type Facts, type QualificationLevel } from '@/engine'

import { Notice } from '@/ui'
import { CERTIFICATE_NEEDS, monthsText, type Table } from '@/text/questions'
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
    return <Notice tone="warn">{CERTIFICATE_NEEDS.noPoints(LEVEL_NAMES[level])}</Notice>
  }
  if (!withMonths.includes(level)) return null
  const have = monthsInWindow(facts.insurance, 'x1-of-12', day)
  const open = facts.insurance === undefined || facts.insurance === 'unknown' || have === undefined
  const need = CERTIFICATE_NEEDS.months(months.window, months.need)
  return (
    <Notice tone={open ? 'info' : have.low >= months.need ? 'good' : 'warn'}>
      {need}
      {open ? CERTIFICATE_NEEDS.unrecorded : CERTIFICATE_NEEDS.recorded(monthsText(have))}
    </Notice>
  )
}
