import { FIRST_LABEL } from '@/text/profile/profiles'
import { RENEWALS, phoneOf } from '../weapp/people'
import type { Phone } from './phone'
import { phones } from './phones'

jest.setTimeout(60_000)

const browser = phones()

/** Whether these words stand on the page one after the other. */
const inOrder = (...words: string[]): RegExp => new RegExp(words.join('[^]*'))

const isTicked = (phone: Phone, name: string) => phone.tappable(name).getAttribute('aria-checked')

test('expiry → timeline → step → its papers → ticked → reload → kept', async () => {
  const phone = await browser.at('')
  await phone.switchTab('续办')
  expect((await phone.stored()).size).toBe(0)
  await phone.type('居住证有效期到', '20261210')
  await phone.sees('可以签注了，还有17天')
  await phone.sees('非官方估算')
  await phone.tap('展开：过期了会怎样')
  const text = await phone.sees('逾期第90天')
  expect(text).toMatch(
    inOrder(
      '可以签注的第一天\n2026年11月10日（周二）',
      '今天\n2026年11月23日（周一）',
      '居住证到期\n2026年12月10日（周四）',
      '逾期第60天\n2027年2月8日（周一）',
      '逾期第61天\n2027年2月9日（周二）',
      '逾期第90天\n2027年3月10日（周三）',
    ),
  )

  await phone.tap('先说这一年变了什么')
  await phone.tap('都没有变')
  await phone.tap('继续')
  await phone.tap('看看怎么办')
  await phone.sees('随申办 → 居住证办理一件事')
  await phone.tap('身份证，还没备')
  await phone.sees('哪一步要用')
  await phone.tap(/备好了$/)
  await phone.tap('居住证签注')
  await phone.sees('✓ 备好了')
  expect((await phone.saved(FIRST_LABEL))?.progress).toEqual({ 'id-card': 'done' })

  await phone.load('pages/papers/home/index')
  await phone.sees('备好了1样')
  expect(await isTicked(phone, '身份证备好了')).toBe('true')
  await phone.tap('居住证备好了')
  await phone.sees('备好了2样')
  await phone.reload()
  await phone.sees('备好了2样')
  expect(await isTicked(phone, '居住证备好了')).toBe('true')
})

test('签注 done → the days of filing, the new expiry from the permit, and done taken back', async () => {
  const phone = await browser.at('pages/renewal/home/index', {
    storage: phoneOf(RENEWALS.inWindow),
  })
  await phone.tap('先说这一年变了什么')
  await phone.tap('都没有变')
  await phone.tap('继续')
  await phone.tap('看看怎么办')
  await phone.tap('今天办好了')
  await phone.sees('✓ 已办 · 本人 · 2026年11月23日')
  await phone.type('签注后，新的有效期到', '20271209')
  await phone.sees('2027年12月9日（周四）')

  await phone.go('pages/renewal/home/index')
  await phone.sees('签注办好了，接着续积分')
  expect(await phone.sees('下一次到期')).toMatch(
    inOrder(
      '签注办好了\n2026年11月23日（周一）',
      '最早可以续积分\n2026年11月27日（周五）',
      '文章建议这天前续积分\n2026年11月30日（周一）',
      '签注后第60天\n2027年1月22日（周五）',
      '下一轮可以签注\n2027年11月9日（周二）',
      '下一次到期\n2027年12月9日（周四）',
    ),
  )

  await phone.tap(/^签注后第60天/)
  expect(await phone.sees('这一天是什么意思')).toContain('办法里没有这一条')
  await phone.go('pages/renewal/dates/index')
  await phone.type('签注办好的日子', '20261124')
  expect(await phone.wrongAt('签注办好的日子')).toContain('还没到')
  expect((await phone.saved('可签注'))?.situation).toMatchObject({
    permit: { endorsedOn: '2026-11-23', newExpiresOn: '2027-12-09' },
  })

  // What hangs on it has to go first.
  await phone.go('pages/renewal/step/index?id=endorse')
  await phone.tap('还没办，去掉这个日子')
  await phone.sees('后面还记着“签注后，新的有效期到”')
  await phone.go('pages/renewal/dates/index')
  await phone.type('签注后，新的有效期到', '')
  await phone.go('pages/renewal/step/index?id=endorse')
  await phone.tap('还没办，去掉这个日子')
  await phone.sees('今天办好了')
  await phone.go('pages/renewal/home/index')
  await phone.sees('可以签注了，还有17天')
})

test('another situation, other steps and papers, at once and after a reload', async () => {
  const phone = await browser.at('pages/renewal/home/index', {
    storage: phoneOf(RENEWALS.inWindow),
  })
  expect(await phone.sees('然后等结果')).not.toContain('新单位登录积分系统')
  await phone.tap('修改有什么变了')
  await phone.tap('换了单位')
  await phone.tap('继续')
  expect(phone.route()).toBe('pages/renewal/home/index')
  await phone.sees('新单位登录积分系统')

  await phone.switchTab('清单')
  await phone.sees('换了单位')
  await phone.sees('离职证明')
  await phone.reload()
  await phone.sees('离职证明')

  await phone.go('pages/points/question/index?topic=kind')
  await phone.tap(/：第一次申请$/)
  await phone.go('pages/papers/home/index')
  expect(await phone.seesNo('离职证明')).toContain('第一次申请')
  await phone.switchTab('续办')
  await phone.sees('单位去区人才服务中心申请')
})

test('会不会卡住: why, and the fact that decides it changed there and back', async () => {
  const phone = await browser.at('pages/renewal/check/index', {
    storage: phoneOf(RENEWALS.inWindow),
  })
  await phone.sees('填了才知道有没有问题：积分系统里的单位')
  await phone.tap(/^系统里登记的单位/)
  await phone.tap(/：不一样$/)
  await phone.tap('继续')
  expect(phone.route()).toBe('pages/renewal/check/index')
  await phone.sees('却没有选换了单位')
  await phone.tap('改这条事实')
  await phone.tap('换了单位')
  await phone.tap('继续')
  await phone.seesNo('却没有选换了单位')
  await phone.tap(/没问题的/)
  await phone.sees('你选了换了单位，会按变更来办')
  await phone.reload()
  await phone.seesNo('却没有选换了单位')
  expect((await phone.saved('可签注'))?.situation).toMatchObject({
    changes: ['employer'],
    contract: { employerMatchesSystem: false },
  })
})
