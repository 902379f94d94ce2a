import type { DayText, FilingTerm, Renewal, SentSituation, Situation } from '@/engine'

import { sentence } from '../common'
import { HR_PAPERS_WORDS, HR_STEPS_WORDS, HR_TITLES, hrLead, hrPapers, hrSteps } from '../renewal'
import { type Card, FOOT, type Shown } from './card'

const KIND = '居住证积分 · 给单位人事'
const NOT_OFFICIAL = '不是政府的页面，要什么以区人才服务中心说的为准'

/** What the page for 单位人事 was opened with, and what follows from it. */
export interface HrOf {
  sent: SentSituation | undefined
  situation: Situation
  plan: Renewal
  today: DayText
  /** by when the sender wishes it done */
  by: DayText | undefined
  /** the 签注 that the days of the filing run from */
  endorsed: { on: DayText; term: FilingTerm; today: DayText } | undefined
}

/** The employer's part: what its page shows, and nothing else. Its days are the sender's own, so they are put on. */
export function hrCard({ sent, situation, plan, today, by, endorsed }: HrOf, shown: Shown): Card {
  const { days } = shown
  const term = days ? endorsed : undefined
  const steps = hrSteps(plan, situation, term)
  const { needed, inCase, note } = hrPapers(plan)
  const named = (papers: typeof needed) =>
    papers.map(({ name, hint }) => ({ name, detail: hint, ticked: false }))
  return {
    kind: KIND,
    days: [],
    doubts: [],
    title: HR_TITLES.page(situation.kind === 'first'),
    notes: hrLead(sent, days ? by : undefined, today)
      .split('。')
      .filter(Boolean),
    blocks: [
      {
        title: HR_STEPS_WORDS.title,
        rows: steps.map(({ name, optional, parts }, index) => ({
          name: HR_STEPS_WORDS.step(index + 1, name, optional),
          detail: parts.flatMap(({ lines }) => lines.map(stopped)).join(''),
        })),
      },
      { title: HR_PAPERS_WORDS.title, rows: named(needed) },
      ...(inCase.length === 0
        ? []
        : [
            {
              title: HR_PAPERS_WORDS.inCase,
              ...(note === undefined ? {} : { note }),
              rows: named(inCase),
            },
          ]),
    ],
    foot: [...FOOT, NOT_OFFICIAL],
  }
}

/** With its stop, where it has none; what begins a list takes none. */
const stopped = (line: string): string => (/[。：]$/.test(line) ? line : sentence(line))
