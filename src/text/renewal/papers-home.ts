import type { Dwelling } from '@/engine'

import { CHECK_TITLE } from '../common'
import { RENTED } from './paper-remarks'

/** The list of papers to tick. */
export const CHECKLIST_WORDS = {
  situation: '材料按这个情形列',
  general: '还没选，先按这样列',
  choose: '去选',
  lead: '备好一样，点前面的方框；点名字，看怎么准备。',
}

/** 清单 once the papers are out of one's hands. */
export const HANDED_WORDS = {
  title: { employer: '材料交给单位了', office: '材料已经交了', returned: '材料退回了，要补' },
  keep: '还用得上的',
  receipt: '收件凭证',
  receiptAsk: '收件后拿；没有的，问单位人事',
  notice: '《积分通知单》',
  have: '拿到了，收好',
  noticeBring: (names: string) => `核定以后拿；去领的，带${names}`,
  list: (shown: boolean) => (shown ? '收起清单' : '看交上去的清单'),
}

/** 清单 of who has no permit yet. */
export const PERMIT_FIRST_WORDS = {
  title: '先办居住证',
  lead: '积分的材料，有了居住证再备。',
}

/** Where one lives, as people call it. */
export const DWELLING_NAMES: Record<Dwelling, string> = {
  rented: '租的',
  owned: '自己买的',
  borrowed: '借住亲友家',
  dormitory: '单位宿舍',
}

/** The proof of where one lives. */
export const DWELLING_WORDS = {
  title: '住所证明',
  partly: '只备好一部分',
  ask: '现在住的房子是',
  lives: (name: string) => `住的是：${name}`,
}

/** A proof for the permit that the articles do not name for the points. */
export const ONLY_FOR_PERMIT: Partial<Record<Dwelling, string>> = {
  rented: RENTED,
  borrowed: '亲属关系证明，签注、更新住址时用。续积分，先问区人才服务中心。',
}

export const GENERAL_WORDS = {
  title: '续办要哪些材料',
  lead: '下面是续办、什么都没变时的清单。选了情形才能打勾。',
}

export const LISTS_WORDS = {
  lease: '租房，可能要网签、备案的',
  leaseCount: (papers: number) => `网签、备案要的${papers}样`,
  progress: (ready: number, missing: number) => `备好${ready}样，差${missing}样`,
  inCase: (papers: number) => `可能要的${papers}样`,
  number: '另要一个号码',
}

/** Ways on from the papers. */
export const ONWARD_WORDS = {
  title: '接着看',
  hr: '给单位人事看的一页',
  hrDetail: '可以写上希望哪天前办好',
  forms: '要填的表格',
  formsDetail: '谁填、从哪来、哪一步用',
  checks: CHECK_TITLE,
  checksDetail: '对照常见的办不成的原因',
}

export const PAPER_ROW_WORDS = {
  ready: (name: string) => `${name}备好了`,
}
