import type { Walker } from './walker'

/** A day as a person lives it: what the first page says, from the top, and what is done then. */
export interface WalkedDay {
  on: string
  /** one after the other, from the top of the page */
  says: readonly (string | RegExp)[]
  saysNot?: readonly (string | RegExp)[]
  does?: (phone: Walker) => Promise<void>
}

const HOME = 'pages/points/home/index'
const QUESTION = 'pages/points/question/index?topic='
const WAYS = 'pages/outlook/ways/index'
const HR_PAGE = 'pages/papers/hr/index'
const STEP = 'pages/renewal/step/index?id='
const DATES = 'pages/renewal/dates/index'

/** Insured since 2018-03: the floor to 2021-06, 0.85 to 2024-06, 13,000 since. */
async function fillsYears(phone: Walker): Promise<void> {
  await phone.tap(/^按年填/)
  await phone.type('哪个月开始交', '201803')
  await phone.tap(/^不到0\.8倍/)
  await phone.tap('以后每年都照这样填')
  await phone.tap(/^展开：2021年7月/)
  await phone.tap(/^0\.8倍/)
  await phone.tap('以后每年都照这样填')
  await phone.tap(/^展开：2024年7月/)
  await phone.type('每月缴费基数（元）', '13000')
  await phone.tap('以后每年都照这样填')
  await phone.tap('接着答下一题')
}

/** A mother with points, eight years of insurance and a husband from elsewhere; the school names a day. */
const mother: WalkedDay[] = [
  {
    on: '2026-11-27',
    says: ['你现在是哪一种', '已经有积分了'],
    async does(phone) {
      await phone.tap('已经有积分了')
      await phone.type('居住证有效期到', '20271031')
      await phone.tap('算一算分数')
      await phone.type('出生年月日', '19900501')
      await phone.tap('继续')
      await phone.tap('本科，有学士学位')
      await phone.tap('继续')
      await phone.tap('没有证书')
      await phone.tap('继续')
      await fillsYears(phone)
      await phone.tap('配偶的户籍')
      await phone.tap('不是，或没有配偶')
      await phone.tap('继续')
      await phone.open(HOME)
      expect(await phone.text()).toMatch(/169[^]*到120分了/)
      await phone.open(`${QUESTION}needed`)
      await phone.type('最迟哪一天', '20270430')
    },
  },
  {
    on: '2026-12-01',
    says: ['169', '到120分了', '学校要求的日子', '《积分通知单》上到120分就行', '怎么保住120分'],
    saysNot: [/0～/, /来不及/],
    async does(phone) {
      // She holds no degree after all.
      await phone.open(`${QUESTION}education`)
      await phone.tap('大专以下')
      await phone.open(WAYS)
      await phone.tap(/(^|，)考出技能三级/)
      await phone.tap('就照这个办')
    },
  },
  {
    on: '2026-12-10',
    says: ['79', '还没到120分', '选的办法', '接下来：考出技能三级', '2027年12月底前', '看这个办法'],
  },
  { on: '2026-12-22', says: ['79', '选的办法', '接下来：考出技能三级'] },
  { on: '2027-01-20', says: ['79', '选的办法', '接下来：考出技能三级'] },
  {
    on: '2027-02-25',
    says: ['79', '选的办法', '接下来：考出技能三级'],
    async does(phone) {
      await phone.tap('看这个办法')
      await phone.tap(/做完了去填/)
      await phone.tap(/取得的吗？：是$/)
      await phone.tap(/对得上吗？：对得上$/)
      await phone.tap('好了')
      expect(await phone.text()).toContain('选的办法办到了')
    },
  },
  { on: '2027-03-20', says: ['到120分了', '选的办法办到了', '怎么保住120分'] },
]

/** The permit ends in three weeks; another employer, another flat, a child. */
const renewing: WalkedDay[] = [
  {
    on: '2026-11-27',
    says: ['你现在是哪一种', '已经有积分了'],
    async does(phone) {
      await phone.tap('已经有积分了')
      await phone.type('居住证有效期到', '20261218')
      await phone.tap('先说这一年变了什么')
      for (const change of ['换了单位', '搬了家', '加子女']) await phone.tap(change)
      await phone.type('哪天搬的家', '20261110')
      await phone.tap('继续')
    },
  },
  {
    on: '2026-12-01',
    says: ['更新住址、居住证签注', '你自己办', '2026年12月10日', '分数还没算'],
    async does(phone) {
      await phone.open(`${STEP}endorse`)
      await phone.tap('今天办好了')
      await phone.open(`${STEP}address`)
      await phone.tap('今天办好了')
      await phone.open(DATES)
      await phone.type('签注后，新的有效期到', '20271218')
    },
  },
  {
    on: '2026-12-10',
    says: ['接下来：', '你问人事要', '发给人事'],
    async does(phone) {
      await phone.open(`${STEP}submit`)
      await phone.type('单位提交积分的日子', '20261209')
      await phone.open(`${STEP}counter`)
      await phone.tap('今天办好了')
      await phone.open(`${STEP}receipt`)
      await phone.tap('今天办好了')
    },
  },
  { on: '2026-12-22', says: ['现在等着', '提交13天了', '区人才服务中心', '有结果了'] },
  { on: '2027-01-20', says: ['现在等着', '提交42天了', '区人才服务中心', '有结果了'] },
  {
    on: '2027-02-25',
    says: ['现在等着', '提交78天了', '有结果了'],
    async does(phone) {
      await phone.open(DATES)
      await phone.type('材料审核属实的日子', '20270220')
    },
  },
  {
    on: '2027-03-20',
    says: ['现在等着', '审核属实了，等核定', '有结果了'],
    async does(phone) {
      await phone.open(`${STEP}decision`)
      await phone.type('积分核定的日子', '20270310')
      await phone.open(HOME)
      expect(await phone.text()).toContain('《积分通知单》')
    },
  },
  { on: '2027-11-18', says: ['又可以签注了'] },
]

/** The flat is left two months before the window opens: two errands, each with a day of its own. */
const moving: WalkedDay[] = [
  {
    on: '2027-01-05',
    says: ['你现在是哪一种', '已经有积分了'],
    async does(phone) {
      await phone.tap('已经有积分了')
      await phone.type('居住证有效期到', '20270310')
      await phone.open(`${QUESTION}changes`)
      for (const change of ['换了单位', '搬了家']) await phone.tap(change)
      await phone.type('哪天搬的家', '20261212')
      await phone.tap('继续')
    },
  },
  {
    on: '2027-01-06',
    says: [
      '更新住址，还有5天',
      '接下来：更新住址',
      '2027年1月11日',
      '先更新住址，2027年2月8日（周一）起再签注',
    ],
    saysNot: [/一趟/],
  },
  {
    on: '2027-02-12',
    says: [
      '更新住址过了32天',
      '接下来：更新住址',
      '你自己办 · 先去办（过了也要去）',
      '还有：居住证签注，最晚2027年3月10日',
    ],
    saysNot: [/一趟|一起提出/, /更新住址、居住证签注/],
    async does(phone) {
      await phone.open('pages/flow/points/index')
      const flow = await phone.text()
      expect(flow).toMatch(/更新住址[^]*过了32天[^]*居住证签注/)
      expect(flow).not.toContain('一趟')
    },
  },
  {
    on: '2027-03-11',
    says: ['按你写的日子，已过1天', '更新住址、居住证签注', '今天就去', '跑一趟'],
  },
]

/** HR, who is sent the page: what the employer does, by when, on each day; her own app knows nothing of it. */
const hr: WalkedDay[] = [
  {
    on: '2026-11-27',
    says: ['你现在是哪一种'],
    async does(phone) {
      await phone.open(`${HR_PAGE}?c=ea&d=20261209`)
      const page = await phone.text()
      expect(page).toMatch(/2026年12月9日[^]*换了单位/)
      expect(page).toContain('这不是政府的页面')
    },
  },
  {
    on: '2026-12-10',
    says: ['你现在是哪一种'],
    async does(phone) {
      await phone.open(`${HR_PAGE}?c=ea&d=20261209`)
      expect(await phone.text()).toContain('已经过了。没办好的话，请尽快办')
    },
  },
]

export const WALKS = { mother, renewing, moving, hr }
