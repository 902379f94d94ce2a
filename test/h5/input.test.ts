import { phoneOf } from '../weapp/people'
import type { Phone } from './phone'
import { phones } from './phones'

jest.setTimeout(60_000)

const browser = phones()
const FACTS = {
  birthday: '1990-05-01',
  insurance: { spans: [{ from: '2022-01', to: '2022-12', base: 12000 }] },
}
const me = () => ({ storage: phoneOf({ label: '我', facts: FACTS }) })

/** The sentence stands at the field, what was typed stays in it, and what was saved is untouched. */
async function isRefused(phone: Phone, field: string | RegExp, typed: string, said: RegExp) {
  expect(await phone.wrongAt(field)).toMatch(said)
  expect(await phone.field(field).inputValue()).toBe(typed)
  expect(await phone.text()).not.toMatch(/NaN|undefined|Infinity/)
}

test('dates and shares that cannot be are refused in words at their field', async () => {
  const phone = await browser.at('', me())
  for (const [typed, said] of [
    ['20301231', /还没到/],
    ['19000101', /太早|早于/],
    ['19901301', /没有13月/],
    ['19900230', /没有30日/],
  ] as const) {
    await phone.go('pages/points/question/index?topic=birthday')
    await phone.type('出生年月日', typed)
    await isRefused(phone, '出生年月日', typed, said)
  }
  expect(await phone.facts('我')).toEqual(FACTS)

  await phone.go('pages/points/question/index?topic=shanghai-spouse')
  await phone.tap('是上海户籍')
  await phone.type('哪一天领的结婚证', '1980-01-01')
  await isRefused(phone, '哪一天领的结婚证', '1980-01-01', /不能早于出生日期/)

  await phone.go('pages/points/question/index?topic=investment')
  await phone.tap(/：有$/)
  await phone.type(/份额/, '101')
  await isRefused(phone, /份额/, '101', /最多是100/)
})

test('months and bases that cannot be are refused in words at their field', async () => {
  const phone = await browser.at('', me())
  for (const [from, to, base, field, said] of [
    ['202301', '', '0', /每月缴费基数/, /太小|至少/],
    ['202301', '', '1000000000', /每月缴费基数/, /太大/],
    ['202313', '', '9000', '从哪个月', /没有13月/],
    ['202306', '202301', '9000', '到哪个月', /早于开始/],
  ] as const) {
    await phone.go('pages/insurance/span/index?from=new')
    await phone.type('从哪个月', from)
    await phone.type('到哪个月', to)
    await phone.type(/每月缴费基数/, base)
    await phone.tap('保存')
    const typed = { 从哪个月: from, 到哪个月: to }[String(field)] ?? base
    await isRefused(phone, field, typed, said)
    await phone.go('pages/insurance/home/index')
  }
  expect(await phone.facts('我')).toEqual(FACTS)
})

test('full-width digits, commas and units are understood', async () => {
  const phone = await browser.at('pages/insurance/span/index?from=new', me())
  await phone.type('从哪个月', '２０２３年１月')
  await phone.type('到哪个月', '2023.6')
  await phone.type(/每月缴费基数/, '１２，０００元')
  await phone.tap('完成')
  await phone.sees('有多少个月')
  expect((await phone.facts('我'))?.insurance).toEqual({
    spans: [...FACTS.insurance.spans, { from: '2023-01', to: '2023-06', base: 12000 }],
  })
})
