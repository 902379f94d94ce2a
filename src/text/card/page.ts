import { sumText } from '../points'
import type { CardRow, Shown } from './card'

/** The page that draws a card and sends it. */
export const CARD_WORDS = {
  title: '做成图片',
  lead: '下面就是发出去的样子。没点上的，图里和文字里都没有。',
  missing: '可能来自更新的版本，或者还没选办法。',
  aria: (text: string) => `图片：${text}`,
  addSchool: '把学校的日子也写上',
  shape: '图片的样子',
  shapes: { wide: '横的', long: '长图' },
  noRoom: (count: number) => `横的写不下，少了${count}项。`,
  toLong: '换成长图，都写上',
  shapeHints: { wide: '聊天里一眼看完，写不下的省略', long: '从头到尾都写上' },
  what: '写上什么',
  notDrawn: '这部手机画不出图片。可以复制文字。',
  copy: '复制文字',
  copied: '✓ 已复制',
  nothing: '先点上要写的，再发。',
  copyRefused: '没能复制，请长按下面的文字自己选。',
} as const

/** In the place of the lines that a low card has no room for. Who gets it has no other: their sum, where they have one. */
export function moreLines(rows: readonly CardRow[]): string {
  const lines = rows.flatMap(({ line }) => line ?? [])
  return lines.length < rows.length
    ? `还有${rows.length}项，这里写不下`
    : `其余${rows.length}项共${sumText(lines)}分`
}

export interface ToggleWords {
  label: string
  hint: string
}

/** What somebody came for who is led here from another page; the name is never among it. */
export const CAME_FOR: Record<CardKind, Partial<Shown>> = {
  result: { points: true, days: true },
  plan: { things: true, days: true },
  papers: { things: true },
  hr: {},
}

/** The same, beside it, for who comes from the way that was chosen. */
export const CAME_FOR_PLAN: Partial<Shown> = { ...CAME_FOR.plan, next: true }

export type CardKind = 'result' | 'plan' | 'papers' | 'hr'

const POINTS = '分数'
const NEXT = { label: '接下来怎么办', hint: '下一步、谁办、哪天前，居住证哪天到期' }
const DAYS = '日子'
const NAME = { label: '名字', hint: '这份档案的名称' }

/** What may be put on a card of each kind, from top to bottom, with what that says. */
export const SHOWN_WORDS: Record<CardKind, Partial<Record<keyof Shown, ToggleWords>>> = {
  result: {
    points: { label: POINTS, hint: '多少分、够不够、每一项几分，为什么' },
    school: { label: '学校的日子', hint: '哪一天、那天多少分、赶不赶得上' },
    next: NEXT,
    days: { label: '哪天算的', hint: '分数按哪一天的情况算' },
    name: NAME,
  },
  plan: {
    things: { label: '要做的事', hint: '这个办法要做哪几件' },
    points: { label: POINTS, hint: '现在多少分、够不够' },
    next: NEXT,
    days: { label: DAYS, hint: '哪个月到、哪天前做、续办和学校赶不赶得上' },
    name: NAME,
  },
  papers: {
    things: { label: '材料', hint: '有哪几样，备好没有' },
    days: { label: DAYS, hint: '哪天到期、哪天算的' },
    name: NAME,
  },
  /** its page carries no name and no points */
  hr: { days: { label: DAYS, hint: '希望哪天办好、哪天签注的' } },
}

/** What became of a picture; a picture that was called off says nothing. */
export const SENT_WORDS = {
  send: process.env.TARO_ENV === 'h5' ? '保存图片' : '发图片',
  sent: process.env.TARO_ENV === 'h5' ? '图片给浏览器了，在下载里找。' : undefined,
  shown: '长按图片，可以发给朋友，也可以保存。',
  cancelled: undefined,
  refused: '图片没发出去。再点一次，或者复制文字。',
} as const

/** Another profile is open by now, or none. */
export const CHANGED_WORDS = {
  title: '换了一份档案',
  other: '现在用的是另一份档案。刚才那一份的图片，已经收起来了。',
  gone: '刚才那一份档案不在了。',
  again: '给现在这一份做图片',
} as const
