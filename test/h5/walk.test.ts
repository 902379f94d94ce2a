import { EVERYTHING, phoneOf } from '../weapp/people'
import type { Phone } from './phone'
import { phones } from './phones'

jest.setTimeout(60_000)

const browser = phones()

/** A first tab that says 179, and the way through its line of 年龄. */
async function shows179(phone: Phone): Promise<void> {
  await phone.sees(/^179$/m)
  const text = await phone.sees('拿不准，问谁')
  expect(text).toContain('到120分了')
  for (const human of ['12345', '社区事务受理服务中心', '区人才服务中心']) {
    expect(text).toContain(human)
  }
}

test('first run → answers → reload → total → line → reload → same total', async () => {
  const phone = await browser.at('')
  expect(await phone.text()).toContain('非官方')
  expect((await phone.stored()).size).toBe(0)

  await phone.tap('先算算看')
  await phone.type('出生年月日', '19900501')
  await phone.sees('36周岁')
  await phone.tap('继续')
  await phone.tap('本科，有学士学位')
  await phone.tap('继续')
  await phone.tap('没有证书')

  await phone.reload()
  expect(phone.route()).toBe('pages/points/question/index')
  expect(await phone.tappable('没有证书').getAttribute('aria-checked')).toBe('true')

  await phone.tap('继续')
  await phone.tap('一段一段记')
  await phone.type('从哪个月', '２０２３０１')
  await phone.type(/每月缴费基数/, '12,600')
  await phone.tap('完成')
  await phone.sees('第5题，共7题')
  await phone.tap('返回')
  await phone.sees('第4题，共7题')
  await phone.sees('46个月')
  await phone.go('pages/insurance/home/index')

  await phone.switchTab('积分')
  await shows179(phone)
  await phone.tap(/^年龄/)
  expect(await phone.sees('第六条(一)')).toContain('5＋2×（56−36）＝45，最多30分')

  await phone.reload()
  await phone.sees('5＋2×（56−36）＝45，最多30分')
  await phone.tap('返回')
  await shows179(phone)
  await phone.reload()
  await shows179(phone)
})

test('back in the browser leads back, and the last questions to the check of the answers', async () => {
  const phone = await browser.at('', {
    storage: phoneOf({ label: '我', facts: { birthday: '1990-05-01' } }),
  })
  await phone.tap(/^年龄/)
  await phone.sees('第六条(一)')
  await phone.browse(-1)
  await phone.sees('基础指标')

  await phone.go('pages/points/question/index?topic=extras')
  await phone.tap('配偶的户籍')
  await phone.tap('是上海户籍')
  await phone.type('哪一天领的结婚证', '2015年5月1日')
  await phone.tap('继续')
  await phone.sees('2015年5月1日结婚，满11年')
  await phone.tap('继续')
  await phone.tap('没有记录')
  await phone.tap('继续')
  await phone.type(/有效期/, '20271031')
  await phone.tap('核对答案')
  await phone.sees('核对你的答案')
  await phone.sees('2027年10月31日到期')
  await phone.tap('看积分')
  await phone.sees('配偶为本市户籍')
})

test('a pasted record is previewed, saved once, and counts', async () => {
  const phone = await browser.at('pages/insurance/paste/index', {
    storage: phoneOf({ label: '我', facts: { birthday: '1990-05-01', qualifications: [] } }),
  })
  const lines = Array.from({ length: 36 }, (_, index) => {
    const year = 2023 + Math.floor((index + 10) / 12)
    return `${year}${String(((index + 10) % 12) + 1).padStart(2, '0')}\t某某公司\t12,600.00`
  })
  await phone.field('缴费记录').fill(lines.join('\n'))
  await phone.tap('看看识别结果')
  await phone.sees('认出36个月')
  expect([...(await phone.stored()).values()].join()).not.toContain('12600')
  await phone.tap(/^保存/)
  await phone.sees('36个月')
  expect(phone.route()).toBe('pages/insurance/home/index')
  const stored = [...(await phone.stored()).values()].join()
  expect(stored).toContain('12600')
  expect(stored).not.toContain('某某公司')
})

test('the example chosen, the first one again, the example deleted and brought back', async () => {
  const phone = await browser.at('pages/profiles/home/index', {
    storage: phoneOf({ label: '我', facts: EVERYTHING }),
  })
  await phone.tap('看一个例子')
  await phone.sees(/^117$/m)
  expect(await phone.text()).toContain('示例：小林（虚构）')

  await phone.switchTab('我的')
  await phone.tap(/^我/)
  await phone.switchTab('积分')
  await phone.seesNo('示例')

  await phone.switchTab('我的')
  await phone.tap('更多：示例')
  await phone.tap('删除这一份')
  await phone.sees('已删除“示例：小林（虚构）”')
  expect(await phone.tappable('更多：示例').count()).toBe(0)
  await phone.tap('撤销删除')
  await phone.seesNo('已删除')
  await phone.reload()
  await phone.tap(/^示例/)
  await phone.switchTab('积分')
  await phone.sees(/^117$/m)
})
