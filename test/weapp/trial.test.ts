import { launch, type Host } from '../weapp-host'
import { DIST } from './paths'
import { EVERYTHING, NOW, phoneOf, type Person } from './people'
import { button, radio } from './targets'

const KB = 1024

const everything = (label: string): Person => ({ label, facts: EVERYTHING })
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

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})

const openAt = async (url: string, ...people: Person[]) => {
  host = await launch(DIST, { storage: phoneOf(...people), url, now: NOW })
  await host.settle()
}

const tap = async (target: { role: string; label: RegExp | string }) => {
  await host.page.tap(target)
  await host.settle()
}

/** The largest message of a tap and of what follows it. */
async function heaviest(target: { role: string; label: RegExp | string }): Promise<number> {
  const calls = await host.measure(() => tap(target))
  return Math.max(...calls.map(({ bytes }) => bytes))
}

test('begun, an answer changed on the copy, kept: the original is as it was', async () => {
  await openAt('pages/outlook/trial/index', SPOUSE, ME)
  await tap(button('开始改'))
  expect(host.page.text()).toContain('分数没变')
  await tap(button(/学历学位/))
  expect(host.page.text()).toContain('在试一份改动，改的是副本')
  await tap(radio(/本科，有学士学位/))
  await tap(button('继续'))
  expect(host.page.route).toBe('pages/outlook/trial/index')
  expect(host.page.text()).toContain('比原来多40分。到120分了，多出15分。')
  expect(host.page.text()).toContain('原来：大专（高职）')

  await host.page.type('留下的话，起个名字', '配偶')
  await tap(button('留下，保存成新档案'))
  expect(host.page.text()).toContain('已经有一份叫这个名字了')
  await host.page.type('留下的话，起个名字', '读完本科')
  await tap(button('留下，保存成新档案'))
  expect(host.page.text()).toContain('✓\n已保存：读完本科')
  expect(host.page.text()).toContain('现在用的还是“我”')
  await tap(button('看积分'))
  expect(host.page.text()).toContain('95')
  expect(host.page.text()).not.toMatch(/在试一份改动|假设/)
  await host.switchTab('我的')
  await tap(radio(/^读完本科/))
  expect(host.page.text()).toContain('✓ 正在用 · 假设')
  await host.switchTab('积分')
  expect(host.page.text()).toContain('135')
  expect(host.page.text()).toContain('是假设的，不是现在的情况')
})

test('a trial below the threshold leads to the ways of the trial', async () => {
  await openAt('pages/outlook/trial/index', ME)
  await tap(button('开始改'))
  await tap(button('怎么补上'))
  expect(host.page.route).toBe('pages/outlook/ways/index')
  expect(host.page.text()).toContain('在试一份改动')
})

test('from a way of the trial its result is the page that it was begun on: dropped, one back leaves it', async () => {
  await openAt('pages/points/home/index', ME)
  await tap(button(/^试一份改动/))
  await tap(button('开始改'))
  await tap(button('怎么补上'))
  await host.advance(60_000)
  await tap(button(/^相对省力/))
  expect(host.page.route).toBe('pages/outlook/way/index')
  await tap(button(/^在试一份改动/))
  expect(host.page.route).toBe('pages/outlook/trial/index')
  await tap(button('不要了'))
  await host.back()
  await host.settle()
  expect(host.page.route).toBe('pages/points/home/index')
})

test('gone on with from the original, dropped, and had back', async () => {
  await openAt('pages/outlook/trial/index', ME)
  await tap(button('开始改'))
  await host.open('pages/profiles/home/index')
  await host.settle()
  expect(host.page.text()).toContain('✓ 正在用 · 试的改动')
  await tap(radio(/^我(?! 改动)/))
  await host.open('pages/outlook/trial/index')
  await host.settle()
  expect(host.page.shows(button('开始改'))).toBe(false)
  await tap(button('接着试“我 改动”'))
  await tap(button('不要了'))
  expect(host.page.text()).toContain('已删除“我 改动”')
  expect(host.page.shows(button('开始改'))).toBe(true)
  await tap(button('撤销删除'))
  expect(host.page.shows(button('留下，保存成新档案'))).toBe(true)
})

test('with much answered a trial and a comparison are drawn in small messages', async () => {
  const many = Array.from({ length: 19 }, (_, index) => everything(`第${index}份`))
  await openAt('pages/outlook/trial/index', ...many)
  const sent = [await heaviest(button('开始改'))]
  sent.push(await heaviest(button(/^展开：另外/)), await heaviest(button(/^展开：没变的/)))
  await host.open('pages/outlook/compare/index')
  await host.settle()
  sent.push(await heaviest(radio('先选一份：第3份')), await heaviest(radio(/第7份$/)))
  expect(host.page.text()).toContain('逐项比')
  expect(host.page.nodes()).toBeLessThanOrEqual(600)
  expect(Math.max(...sent)).toBeLessThanOrEqual(8 * KB)
})

test('two are compared at once; unknown ids are asked for anew', async () => {
  await openAt('pages/outlook/compare/index', ME, SPOUSE)
  expect(host.page.text()).toContain('按分数，用“配偶”申请更合适')
  host.dispose()
  await openAt('pages/outlook/compare/index?a=nobody&b=%E6%88%91', ME, SPOUSE, everything('第三份'))
  expect(host.page.text()).toContain('先选一份')
  expect(host.page.text()).not.toContain('逐项比')
})
