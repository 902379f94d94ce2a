import { paperCase, type PaperId, type PaperWay, type Situation } from '@/engine'

import { listed } from '../common'
import { changeNames, CHANGES_OPEN, KIND_NAMES, NO_CHANGES } from '../questions'
import { OPTION_NAMES, PAPER_NAMES } from './papers'

/** What a list of papers is for: 续办 · 换了单位. */
export function listedFor(situation: Situation): string {
  const { permit, first, renewal } = KIND_NAMES
  const found = paperCase(situation)
  switch (found.code) {
    case 'permit':
      return permit
    case 'first':
      return first
    case 'unchanged':
      return `${renewal} · ${NO_CHANGES}`
    case 'changes-open':
      return `${renewal} · ${CHANGES_OPEN}`
    case 'changed':
      return `${renewal} · ${listed([changeNames(found.changes), found.differs && DIFFERS])}`
  }
}

const DIFFERS = '住的地方和登记的不一样'

/** The same of a case of the table: 续办，换了单位. */
export const caseName = (situation: Situation): string => listedFor(situation).replace(' · ', '，')

/** A way of a group, to tap on: its first paper, and its papers where it has several. */
interface WayRow {
  id: PaperId
  name: string
  papers?: string
}

/** The rows of a way: one, or one for each paper where the way has no name of its own. */
export function wayRows({ option, papers }: PaperWay): WayRow[] {
  const rows = papers.map(({ id }) => ({ id, name: PAPER_NAMES[id] }))
  const together = option && OPTION_NAMES[option]
  return together === undefined
    ? rows
    : [{ id: rows[0]!.id, name: together, papers: listed(rows.map(({ name }) => name)) }]
}
