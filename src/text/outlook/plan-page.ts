import type { PlannedAction } from '@/engine'

import { commas } from '../common'
import { FACT_NAMES } from '../scheme'
import { dueText } from './plan-card'

/** The page of the way that was chosen, and the choice itself. */
export const PLAN_PAGE_WORDS = {
  title: '选的办法',
  none: '还没有选办法。',
  done: (total: number, threshold: number, isSpare: boolean) =>
    `现在${total}分，够${threshold}分了。${isSpare ? '选的办法不用做了。' : '选的办法办到了。'}`,
  unknown: '有一项还没定，现在算不出哪个月到。',
  actions: '要做的事',
  /** of what is done over months: its beginning, which is saved as today's until another day is written */
  start: '已经开始了',
  startAria: (name: string) => `${name}：已经开始了`,
  startedOn: '哪天开始的',
  startedHint: '先记成今天。报名、开课那天都行，时间从这天算。',
  changeStart: '改开始的日子',
  changeStartAria: (name: string) => `${name}：改开始的日子`,
  unstart: '还没开始',
  unstartAria: (name: string) => `${name}：还没开始`,
  fill: '做完了去填',
  fillAria: (name: string, words: string) => commas([name, words, '做完了去填']),
}

/** How the stops of the path stand. */
export const PATH_WORDS = {
  now: '现在该做',
  wait: '还没轮到',
  done: '',
  end: '照着做，就到这里',
}

export const CHOOSE_WORDS = {
  /** a way that asks for nothing */
  waiting: '只等时间',
  title: '照这个办',
  lead: '记下来，“积分”页会说下一件做什么、晚没晚。',
  replaces: '原来选的办法会换成这一个。',
  choose: '就照这个办',
  chosen: '✓ 已保存，在“积分”页能看到。',
  isChosen: '现在就是照这个办。',
  toPoints: '看积分',
  drop: '不照这个办了',
  dropped: '不照它办了。',
  /** of a way that is done */
  clear: '收起这个办法',
  cleared: '收起了。',
  /** a way that was kept as a profile of its own */
  earlier: '以前存的办法',
  earlierName: (label: string) => `“${label}”`,
  earlierDetail: '可以改成这份档案选的办法',
}

/**
 * How one thing of the way that was chosen stands.
 * @param isDone whether the way is
 */
export function plannedText(action: PlannedAction, isDone = false): string {
  switch (action.state) {
    case 'done':
      return '做好了'
    case 'spare':
      return isDone ? '没做也够了' : '不用再做：少了它，到分一样快'
    case 'unclear':
      return `看不出做没做：${FACT_NAMES[action.fact]}还没定`
    case 'open':
      return dueText(action)
  }
}
