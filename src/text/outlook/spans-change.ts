import { type Span, without } from '@/engine'

import { baseWords, flagWords, spanPeriod } from '../record'

/** So many spans are told one by one. */
const FEW_SPANS = 2

/** What of a record is otherwise in a trial: 2024年7月 – 现在 · 基数 12,800元 · 个税不对应; empty where that is nothing. */
export function spansChange(
  before: readonly Span[],
  after: readonly Span[],
  thisMonth: number,
): string {
  const known = before.map((span) => JSON.stringify(span))
  const said = [
    ...after
      .filter((span) => !known.includes(JSON.stringify(span)))
      .map((span) =>
        [spanPeriod(span, thisMonth), baseWords(span.base), ...flagWords(span)].join(' · '),
      ),
    ...without(before, after).map((span) => `${spanPeriod(span, thisMonth)} · 没交`),
  ]
  const few = said.slice(0, FEW_SPANS).join('；')
  return said.length > FEW_SPANS ? `${few}等${said.length}段` : few
}
