import { launch, type Host } from '../weapp-host'
import { Fingers } from './fingers'
import { DIST } from './paths'
import { NOW, storedProfile } from './people'
import { button, radio } from './targets'

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})

/** A mother with eight years of insurance and a husband from Shanghai, who has never opened the app. */
test('from the first screen to the total in at most 30 taps', async () => {
  host = await launch(DIST, { now: NOW })
  const her = new Fingers(host)
  await her.tap('先算算看')
  await her.type('出生年月日', '19900501')
  await her.tap('继续')
  await her.tap('本科，有学士学位')
  await her.tap('继续')
  await her.tap('没有证书')
  await her.tap('继续')
  await her.tap(/^按年填/)
  await her.type('哪个月开始交', '201803')
  await her.tap(radio(/^不到0.8倍/))
  await her.tap(button('以后每年都照这样填'))
  await her.tap(button(/^展开：2021年7月/))
  await her.tap(radio(/^0.8倍/))
  await her.tap(button('以后每年都照这样填'))
  await her.tap(button(/^展开：2024年7月/))
  await her.type('每月缴费基数（元）', '13000')
  await her.tap(button('以后每年都照这样填'))
  await her.tap(button('接着答下一题'))
  expect(host.page.text()).toContain('第5题，共7题')
  await her.tap('配偶的户籍')
  await her.tap('是上海户籍')
  await her.type('哪一天领的结婚证', '20150501')
  await her.tap('继续')
  await her.tap('继续')
  await her.tap('没有记录')
  await her.tap('继续')
  await her.type(/^有效期到/, '20271031')
  await her.tap('核对答案')
  await her.tap('看积分')
  expect(host.page.route).toBe('pages/points/home/index')
  expect(host.page.texts()).toContain('209')
  expect(her.taps).toBeLessThanOrEqual(30)
  expect(storedProfile(host.storage.entries).facts.insurance).toEqual({
    spans: [
      { from: '2018-03', to: '2021-06', base: 'floor' },
      { from: '2021-07', to: '2024-06', base: 'x08' },
      { from: '2024-07', base: 13_000 },
    ],
  })
})
