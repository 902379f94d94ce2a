import { PROFILE_SCHEMA } from '@/engine'
import { open, seal } from '@/store/envelope'
import { launch, type Host } from '../weapp-host'
import { DIST } from './paths'
import { NOW, phoneOf } from './people'

let host: Host
afterEach(() => {
  expect(host.violations).toEqual([])
  host.dispose()
})

const phone = () => phoneOf({ label: '我', facts: { birthday: '1990-05-01' } })
const EDUCATION = 'pages/points/question/index?topic=education'

test('a failed save is shown, what was chosen stays on screen, and trying again saves it', async () => {
  host = await launch(DIST, { storage: phone(), url: EDUCATION, now: NOW })
  host.storage.faults.push({ kind: 'throw', key: /^p\./ })
  await host.page.tap('博士研究生')
  expect(host.page.text()).toContain('没保存上')
  const chosen = host.page.find({ role: 'radio', label: /博士研究生/ })[0]
  expect(chosen?.attrs.ariaChecked).toBe('true')

  host.storage.faults.length = 0
  await host.page.tap('再保存一次')
  expect(host.page.text()).not.toContain('没保存上')
  await host.restart({ now: NOW })
  await host.settle()
  expect(host.page.text()).toContain('110')
  expect(host.errors).toEqual([])
})

test.each(['throw', 'throw-after', 'noop', 'torn', 'wrong'] as const)(
  'a write that fails by "%s" never loses what was saved before',
  async (kind) => {
    host = await launch(DIST, { storage: phone(), url: EDUCATION, now: NOW })
    host.storage.faults.push({ kind, key: /^p\./, nth: 1, keep: 20 })
    await host.page.tap('博士研究生')
    host.storage.faults.length = 0
    await host.restart({ now: NOW })
    await host.settle()
    expect(host.page.text()).toContain('36周岁')
    expect(host.errors).toEqual([])
  },
)

test('a profile of a newer version is shown as read-only and never written', async () => {
  const later = (text: string) => {
    const opened = open(text)
    if (opened.state !== 'ok') throw new Error('a saved profile cannot be opened')
    return seal(
      { ...(opened.body as object), schema: PROFILE_SCHEMA + 1, somethingNew: true },
      opened.seq,
    )
  }
  const storage = new Map(
    Array.from(phone(), ([key, text]) => [key, key.startsWith('p.') ? later(text) : text]),
  )
  const before = new Map(storage)
  host = await launch(DIST, { storage, now: NOW })
  expect(host.page.text()).toContain('更新')
  for (const [key, text] of before) {
    if (key.startsWith('p.')) expect(host.storage.entries.get(key)).toBe(text)
  }
  expect(host.errors).toEqual([])
})
