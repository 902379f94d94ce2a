import { RENEWALS, phoneOf } from '../weapp/people'
import type { Phone } from './phone'
import { phones } from './phones'

jest.setTimeout(60_000)

const browser = phones()
const FORM = '积分申请表'

const isTicked = (phone: Phone, name: string) => phone.tappable(name).getAttribute('aria-checked')

test('a link opened cold, then without a network: steps, papers, a tick that stays', async () => {
  const phone = await browser.at('pages/papers/hr/index?c=eat')
  await phone.page.context().setOffline(true)
  const text = await phone.sees('和上次比有变化：换了单位、搬了家、职称或技能证书变了')
  expect(text).toContain('用单位账号登录积分系统')
  expect(text).not.toContain('复制网址')
  expect((await phone.stored()).size).toBe(0)

  await phone.tap(FORM)
  await phone.sees('备好1样')
  await phone.tap('员工自己要办的')
  await phone.sees('居住证签注')
  await phone.tap('拿不准，问谁')
  await phone.sees('12345')

  await phone.page.context().setOffline(false)
  await phone.reload()
  await phone.sees('备好1样')
  expect(await isTicked(phone, FORM)).toBe('true')
  // Another situation is another list.
  await phone.go('pages/papers/hr/index?c=0')
  await phone.sees('备好0样')
  await phone.go('pages/papers/hr/index?c=eat')
  await phone.tap('换一位员工')
  await phone.sees('备好0样')
  expect([...(await phone.stored()).keys()].filter((key) => key.includes(':p.'))).toEqual([])
})

test.each(['zzz', 'ez', 'ee', '%E0%A4%A'])(
  'letters that this version does not know, %s: the general page, and says why',
  async (letters) => {
    const phone = await browser.at(`pages/papers/hr/index?c=${letters}`)
    const text = await phone.sees('这个链接来自更新的版本')
    expect(text).toContain('员工有变化的')
    expect(text).toContain(FORM)
    expect(text).not.toContain('员工这次')
  },
)

test('the sender is told how to send the address, which carries letters and nothing else', async () => {
  const phone = await browser.at('pages/renewal/home/index', {
    storage: phoneOf(RENEWALS.allChanged),
  })
  await phone.tap(/^给单位人事/)
  await phone.sees('复制网址，发给人事')
  await phone.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await phone.tap('复制网址，发给人事')
  // Whether it was pasted anywhere is known to nobody but the sender.
  expect(await phone.sees('已复制，去微信粘贴给人事')).not.toMatch(/发过|今天发给人事/)
  expect(await phone.page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^请帮我准备居住证积分续办的单位材料[^：]*，点开看：\nhttp\S+c=eadtmsc&s=20261113$/,
  )
  await phone.tap('已经发给人事了')
  expect(await phone.sees('已保存：今天发给人事')).toContain('发过')
  expect(new URL(phone.page.url()).hash).toBe('#/pages/papers/hr/index?c=eadtmsc&s=20261113')

  const cold = await browser.at('')
  await cold.page.goto(phone.page.url())
  await cold.drawn()
  const text = await cold.sees('换了单位、搬了家、学历变了')
  expect(text).not.toContain('复制网址')
  expect(text).not.toContain(RENEWALS.allChanged.label)
})
