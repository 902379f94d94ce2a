import type { Change, DayText } from '@/engine'
import { showDay } from '../time'
import { HR_TITLES } from './hr-titles'

const NAMELESS = '这一页不写你的名字，发的时候说一声是你。签注办好的，会写上签注的日子。'

/** For whoever is about to send it. */
export const HOW_TO_SEND =
  process.env.TARO_ENV === 'h5'
    ? `这是要给人事看的样子。复制网址发给人事，就能打开这一页。${NAMELESS}`
    : `这是要给人事看的样子。点下面的按钮，或右上角“…”→“发送给朋友”。${NAMELESS}`

/** What the sender may choose before. */
export const BEFORE_SENDING = {
  by: '希望最晚哪天办好',
  byHint: '可以不写。写了，人事打开第一行就看到。',
  wrong: '要选今天起一年里的日子',
  proposed: (day: string) => `没写的，发的话里也会提${day}：居住证到期前最后一个工作日。`,
  propose: (day: string) => `就写${day}`,
  leaveOut: (change: string) => `不告诉人事：${change}`,
} as const

/** What leaving a change out does, and does not: its papers go through the employer's hands. */
export const leaveOutHint = (change: Change): string =>
  `单位自己要办的、要带的都一样。交材料时，人事还是会看到${change === 'child' ? '孩子的材料' : '住所证明'}。`

/** The address of the page, to copy from a browser. */
export const COPY_ADDRESS = {
  ready: '复制网址，发给人事',
  copied: '✓ 已复制，去微信粘贴给人事',
  refused: '没能复制，请长按下面的网址自己选',
  sent: '已经发给人事了',
} as const

/** The card of the page, with the day until which it is asked for: within a year, so that it is read without one. */
export const askTitle = (first: boolean, by: DayText | undefined): string =>
  `${HR_TITLES.card(first)}${by === undefined ? '' : `，希望最晚${showDay(by).slice('2026年'.length)}办好`}`

/**
 * What is copied: whoever gets a bare address does not know what it is.
 * @param asks it names a day, which no rule has
 */
export const withAddress = (title: string, asks: boolean, address: string): string =>
  `${title}${asks ? '（我提的日子，不是规定）' : ''}，点开看：\n${address}`
