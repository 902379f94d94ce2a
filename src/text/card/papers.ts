import {
  countPapers,
  type DayText,
  isPaperSettled,
  type Paper,
  paperBlocks,
  paperLists,
  papersLieWith,
  type Profile,
  type Renewal,
  type Situation,
} from '@/engine'

import { listed } from '../common'
import {
  BRINGS_NAMES,
  GROUP_NAMES,
  HANDED_WORDS,
  HR_PAPERS_WORDS,
  listedFor,
  LISTS_WORDS,
  PAPER_NAMES,
  progressText,
} from '../renewal'
import { showDay } from '../time'
import { type Card, type CardBlock, type CardFrame, framed, type Shown } from './card'
import { COVER } from './cover'

const KIND = '居住证积分 · 材料清单'
const expiryText = (day: DayText): string => `居住证到期：${showDay(day)}`
const oneOf = (names: string): string => `有一种就行：${names}`

/** A checklist with what is ticked. */
export interface PapersOf {
  plan: Renewal
  papers: readonly Paper[]
  progress: Profile['progress']
  situation: Situation
}

/** The card of a checklist: what it is for, how far it is, and its papers by who brings them. */
export function papersCard(
  frame: CardFrame,
  { plan, papers, progress, situation }: PapersOf,
  shown: Shown,
): Card {
  const common = framed(KIND, frame, shown)
  const expires = situation.permit?.expiresOn
  const days =
    shown.days && expires !== undefined ? [expiryText(expires), ...common.days] : common.days
  if (!shown.things) return { ...common, days, ...COVER }
  const holder = papersLieWith(plan)
  const live = papers.filter(({ id }) => progress[id] !== 'not-needed')
  return {
    ...common,
    days,
    title: holder === 'self' ? progressText(papers, progress) : HANDED_WORDS.title[holder],
    notes: [listedFor(situation)],
    blocks: blocksOf(live, progress).map((block) => (holder === 'self' ? block : read(block))),
  }
}

/** What was handed in is there to read: nothing of it is lacking. */
const read = ({ title, rows }: CardBlock): CardBlock => ({
  title,
  rows: rows.map(({ name, detail }) => ({ name, detail })),
})

function blocksOf(papers: readonly Paper[], progress: Profile['progress']): CardBlock[] {
  const { own, dwelling, lease } = paperLists(papers)
  const needed = (some: readonly Paper[]) => some.filter(({ need }) => need === 'needed')
  const block = (title: string, some: readonly Paper[]): CardBlock => ({
    title,
    ...asideOf(some, progress),
    rows: paperBlocks(some).flatMap((each) => rowsOf(each, papers, progress)),
  })
  const inCase = [...own.self, ...own.employer, ...own.spouse].filter(
    ({ need }) => need === 'in-case',
  )
  return [
    block(BRINGS_NAMES.self, [...needed(own.self), ...dwelling]),
    block(BRINGS_NAMES.employer, needed(own.employer)),
    block(BRINGS_NAMES.spouse, needed(own.spouse)),
    block(HR_PAPERS_WORDS.inCase, inCase),
    block(LISTS_WORDS.lease, lease),
  ].filter(({ rows }) => rows.length > 0)
}

/** How far they are; nothing of papers that only may be needed. */
function asideOf(papers: readonly Paper[], progress: Profile['progress']): { aside?: string } {
  const { ready, missing } = countPapers(papers, progress)
  return ready + missing === 0 ? {} : { aside: LISTS_WORDS.progress(ready, missing) }
}

/** A paper as a line; a group of which one way is enough as one line for all. */
function rowsOf(
  papers: readonly Paper[],
  all: readonly Paper[],
  progress: Profile['progress'],
): CardBlock['rows'] {
  const group = papers[0]!.oneOf?.group
  const isReady = ({ id }: Paper) => progress[id] === 'done'
  const names = (some: readonly Paper[]) => listed(some.map(({ id }) => PAPER_NAMES[id]))
  if (group === undefined || papers.length === 1) {
    return papers.map((paper) => ({
      name: PAPER_NAMES[paper.id],
      ticked: isReady(paper) || isPaperSettled(paper, all, progress),
    }))
  }
  const ready = papers.filter(isReady)
  return [
    {
      name: GROUP_NAMES[group].name,
      ticked: countPapers(papers, progress).missing === 0,
      detail: ready.length === 0 ? oneOf(names(papers)) : names(ready),
    },
  ]
}
