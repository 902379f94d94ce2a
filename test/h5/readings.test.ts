/** A walk over the pages with a verdict, for somebody whose total hangs on how a clause is read. */
import { phoneOf, SPOUSE_132, STOPPED, TWO_READINGS } from '../weapp/people'
import { audit, LEAST } from './audit'
import { LEAST_CONTRAST, pale } from './contrast'
import type { Phone } from './phone'
import { phones } from './phones'
import { shoot } from './shoot'

jest.setTimeout(120_000)

const browser = phones()
const NEEDING = { ...TWO_READINGS, situation: { changes: [], neededBy: '2027-05-01' } }

const inOrder = (...words: string[]): RegExp => new RegExp(words.join('[^]*'))

/** The page as it stands, in light and in dark: nothing is cut off, too small or too pale. */
async function look(phone: Phone, name: string): Promise<void> {
  await phone.drawn()
  const faults = await phone.page.evaluate(audit, LEAST)
  for (const colorScheme of ['dark', 'light'] as const) {
    await phone.page.emulateMedia({ colorScheme })
    faults.push(...(await phone.page.evaluate(pale, LEAST_CONTRAST)))
    await shoot(phone, ['readings', name, colorScheme])
  }
  expect({ name, faults }).toEqual({ name, faults: [] })
}

test('points → the line → the clause, then the forecast, the ways, a way and the comparison', async () => {
  const phone = await browser.at('', { storage: phoneOf(SPOUSE_132, NEEDING) })
  expect(await phone.sees('按采用的读法到120分了')).toMatch(
    inOrder(
      '129分，多出9分。条文另一种读法是104分，差16分。采用的读法把握较大。',
      '▭ 为什么有两种读法：社保缴费基数',
      '非官方估算',
    ),
  )
  await look(phone, 'points')
  await phone.tap('为什么有两种读法：社保缴费基数')
  await phone.sees('25分；条文另一种读法是0分，总分104分')
  await look(phone, 'line')
  await phone.tap(/^25分；条文另一种读法是0分/)
  await phone.sees('高档月份能不能算进低档')

  await phone.load('pages/outlook/forecast/index')
  expect(await phone.sees('从那时起一直够')).toMatch(
    inOrder(
      '按采用的读法，现在够120分',
      '条文另一种读法现在是104分，2027年7月到120分',
      '按采用的读法审核不拖就来得及',
      '条文另一种读法：来不及',
    ),
  )
  await look(phone, 'forecast')

  await phone.load('pages/outlook/ways/index')
  expect(await phone.sees(/按条文另一种读法，怎么到120分[^]*2027年7月/)).toMatch(
    inOrder('够120分了；条文另一种读法是104分', '按采用的读法，基数跟得上的话，十年后还够'),
  )
  await look(phone, 'ways')
  await phone.tap(/^(只等时间，)?接着交社保，别的不用改，(只等时间，)?2027年7月/)
  await phone.sees('按条文另一种读法算，2027年7月')
  await look(phone, 'way')

  await phone.load('pages/outlook/compare/index')
  expect(await phone.sees('往后十年')).toMatch(
    inOrder('用“配偶”申请更合适', '条文另一种读法：', '“两种读法”2027年7月到120分'),
  )
  await look(phone, 'compare')

  await phone.load('pages/renewal/check/index')
  await phone.sees('条文另一种读法：按已经答的算最多104分')
  await look(phone, 'check')

  await phone.load('pages/outlook/trial/index')
  await phone.tap('开始改')
  await phone.sees('条文另一种读法是104分，差16分')
  await look(phone, 'trial')
})

test('who stops paying: the forecast, the ways and the comparison say from when on', async () => {
  const phone = await browser.at('pages/outlook/forecast/index', {
    storage: phoneOf(SPOUSE_132, STOPPED),
  })
  await phone.sees('现在够120分，2027年3月起续不了')
  await look(phone, 'stopped-forecast')
  await phone.load('pages/outlook/ways/index')
  await phone.sees('十年后还够，但2027年3月起续不了')
  await look(phone, 'stopped-ways')
  await phone.load('pages/outlook/compare/index')
  expect(await phone.sees('往后十年')).toMatch(
    inOrder('用“配偶”申请更合适', '“停交了”还在交社保吗？'),
  )
  await look(phone, 'stopped-compare')
})
