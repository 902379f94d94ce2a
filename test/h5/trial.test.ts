import { phoneOf, type Person } from '../weapp/people'
import { phones } from './phones'

jest.setTimeout(60_000)

const browser = phones()

const ME: Person = {
  label: '我',
  facts: {
    birthday: '1990-05-01',
    education: 'junior-college',
    qualifications: [],
    insurance: { spans: [{ from: '2021-11', base: 'floor' }] },
  },
}
const SPOUSE: Person = { label: '配偶', facts: { ...ME.facts, education: 'bachelor-with-degree' } }

test('begun, reloaded, an answer changed, dropped, had back, kept', async () => {
  const phone = await browser.at('pages/outlook/trial/index', { storage: phoneOf(SPOUSE, ME) })
  await phone.tap('开始改')
  await phone.sees('分数没变')
  await phone.reload()
  await phone.tap(/学历学位/)
  await phone.sees('在试一份改动，改的是副本')
  await phone.tap('本科，没有学士学位')
  await phone.tap('继续')
  await phone.sees('比原来多10分。还没到120分，还差15分。')
  expect((await phone.facts('我'))?.education).toBe('junior-college')

  await phone.tap('不要了')
  await phone.sees('已删除“我 改动”')
  await phone.tap('撤销删除')
  await phone.sees('比原来多10分')
  await phone.type(/起个名字/, '读完本科')
  await phone.tap('留下，保存成新档案')
  await phone.sees('已保存：读完本科')
  expect(await phone.saved('读完本科')).not.toHaveProperty('trialOf')
  expect(await phone.saved('读完本科')).toHaveProperty('supposed', true)
  await phone.sees('现在用的还是“我”')
  await phone.tap('看积分')
  await phone.sees(/^95$/m)
  expect(await phone.text()).not.toContain('在试一份改动')
})

test('a way of a trial that was dropped gives way to the first tab', async () => {
  const phone = await browser.at('pages/outlook/trial/index', { storage: phoneOf(SPOUSE) })
  await phone.tap('开始改')
  await phone.tap(/学历学位/)
  await phone.tap('大专（高职）')
  await phone.tap('继续')
  await phone.load('pages/outlook/way/index?a=bachelor-with-degree')
  await phone.sees('就照这个办')
  await phone.tap(/在试一份改动/)
  await phone.tap('不要了')
  await phone.sees('已删除“配偶 改动”')
  await phone.page.goBack()
  await phone.sees(/^135$/m)
  expect(phone.route()).toBe('pages/points/home/index')
})

test('the original deleted meanwhile: said, and the trial is still kept or dropped', async () => {
  const phone = await browser.at('pages/outlook/trial/index', { storage: phoneOf(ME) })
  await phone.tap('开始改')
  await phone.sees('改哪一项')
  await phone.go('pages/profiles/home/index')
  await phone.tap(/^更多：我$/)
  await phone.tap('删除这一份')
  await phone.sees('已删除“我”')
  await phone.go('pages/outlook/trial/index')
  await phone.sees('已经不在了')
  await phone.tap('不要了')
  await phone.sees('已删除“我 改动”')
})

test('two of three compared; with counts instead of spans only the day itself is', async () => {
  const asOf = '2026-10'
  const last = { last48: { x08: 0, x1: 0, x2: 0 }, last36: { x3: 0 }, last12: { paid: 12, x1: 0 } }
  const counts = { ...ME.facts, insurance: { counts: { months: 60, ...last, asOf } } }
  const phone = await browser.at('pages/outlook/compare/index', {
    storage: phoneOf(ME, SPOUSE, { label: '按月数', facts: counts }),
  })
  await phone.tap('先选一份：我')
  await phone.tap('配偶')
  await phone.sees('按分数，用“配偶”申请更合适')
  await phone.sees('往后十年')
  await phone.tap('换两份比')
  await phone.tap('先选一份：我')
  await phone.tap('按月数')
  await phone.sees('“按月数”的社保没有一段一段记')
  expect(await phone.text()).not.toContain('往后十年')
})
