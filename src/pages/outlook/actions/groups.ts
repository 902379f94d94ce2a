import { monthNumber, type ActionGain, type ActionId, type OfferedAction } from '@/engine'

import { ACTIONS_PAGE_WORDS } from '@/text/outlook'

interface ActionsGroup {
  title: string
  /** few are helped by it: it opens with a tap */
  folded: boolean
  actions: OfferedAction[]
}

/** By what is left to the threshold: what is enough alone, what adds, what few can do, what adds nothing alone; what counts first on top. */
export function groupsOf(
  offered: readonly OfferedAction[],
  gains: ReadonlyMap<ActionId, ActionGain | undefined>,
  gap: number,
  threshold: number,
): ActionsGroup[] {
  const most = ({ id }: OfferedAction) => gains.get(id)?.most.points ?? 0
  const from = ({ id }: OfferedAction) => {
    const first = gains.get(id)?.first
    return first === undefined ? 0 : monthNumber(first.month)
  }
  const sorted = [...offered].sort(
    (one, other) => from(one) - from(other) || most(other) - most(one),
  )
  // What somebody has left out or changed by hand stays in sight.
  const isRare = ({ on, own }: OfferedAction) => !on && !own
  const isEnough = (action: OfferedAction) => gap > 0 && most(action) >= gap
  return [
    {
      title: ACTIONS_PAGE_WORDS.enough(threshold),
      folded: false,
      actions: sorted.filter((action) => !isRare(action) && isEnough(action)),
    },
    {
      title: ACTIONS_PAGE_WORDS.adds(gap > 0),
      folded: false,
      actions: sorted.filter((action) => !isRare(action) && !isEnough(action) && most(action) > 0),
    },
    {
      title: ACTIONS_PAGE_WORDS.rare,
      folded: true,
      actions: sorted.filter((action) => isRare(action) && most(action) > 0),
    },
    {
      title: ACTIONS_PAGE_WORDS.none,
      folded: true,
      actions: sorted.filter((action) => most(action) === 0),
    },
  ].filter(({ actions }) => actions.length > 0)
}
