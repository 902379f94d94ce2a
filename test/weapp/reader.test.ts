import { PATHS } from '@/pages/paths'
import { EDITOR_WORDS } from '@/text/profile/editor'
import { FRAME_WORDS } from '@/text/questions/frame'
import { type Host, launch, type ViewNode } from '../weapp-host'
import { DIST } from './paths'
import { AT_95, NOW, phoneOf } from './people'
import { unreadable } from './unreadable'

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  host.dispose()
})

const open = async (url: string) => {
  host = await launch(DIST, { storage: phoneOf(AT_95), url, now: NOW })
}

/** What is read aloud when it changes, in this way. */
const live = (way: 'polite' | 'assertive'): string[] =>
  host.page.find(({ attrs }) => attrs.ariaLive === way).map((node) => textOf(node))

const textOf = (node: ViewNode): string => node.text ?? node.children.map(textOf).join('')

const field = (label: string | RegExp) => host.page.find({ role: 'textbox', label })[0]!.attrs

/** How often somebody was led to a part of the page, and not only to its top. */
const scrolls = () =>
  host.calls.filter(({ api, args }) => api === 'pageScrollTo' && 'selector' in (args[0] as object))
    .length

/** Forms with something in them that cannot be saved, and the button that would. */
const REFUSED: [
  name: string,
  url: string,
  label: string | RegExp,
  typed: string,
  button: string,
][] = [
  ['a span', `${PATHS.span}?from=2021-11`, '到哪个月', '很晚', '完成'],
  ['a span, and the next', `${PATHS.span}?from=2021-11`, '到哪个月', '很晚', '保存并加下一段'],
  ['a month', `${PATHS.month}?m=2024-03`, /每月缴费基数/, '很多', '完成'],
  ['a birthday', `${PATHS.question}?topic=birthday`, '出生年月日', '1990-02-30', FRAME_WORDS.next],
  ['a name', `${PATHS.profile}?id=`, EDITOR_WORDS.name, ' ', EDITOR_WORDS.saveName],
]

test.each(REFUSED)(
  'who saves %s that is not right is led to what is wrong',
  async (_name, url, label, typed, button) => {
    await open(PATHS.profiles)
    const id = [...host.storage.entries.keys()].find((key) => key.startsWith('p.'))!.split('.')[1]!
    await host.open(url.endsWith('id=') ? url + id : url, 'navigateTo')
    await host.page.type(label, typed)
    expect(field(label).focus).toBe(false)
    const before = scrolls()
    await host.page.tap(button)
    expect(live('assertive').join()).toMatch(/⚠/)
    expect(field(label)).toMatchObject({ ariaInvalid: 'true', focus: true })
    expect(scrolls()).toBe(before + 1)
    expect(unreadable(host.page)).toEqual([])

    // It is left, and once more the same.
    await host.page.emit({ role: 'textbox', label }, 'blur')
    expect(field(label).focus).toBe(false)
    await host.page.tap(button)
    expect(field(label).focus).toBe(true)
  },
)

test('of several that are wrong it is the first', async () => {
  await open(`${PATHS.span}?from=new`)
  await host.page.type('从哪个月', '很早')
  await host.page.type('到哪个月', '很晚')
  await host.page.tap('保存')
  expect(['从哪个月', '到哪个月'].map((label) => field(label).focus)).toEqual([true, false])
})

test('who saves what is right is led nowhere', async () => {
  await open(`${PATHS.question}?topic=birthday`)
  await host.page.type('出生年月日', '1990-05-01')
  await host.page.tap(FRAME_WORDS.next)
  expect(scrolls()).toBe(0)
})

test('the total is told when it changes: on the first tab, at an answer, in a trial', async () => {
  await open(PATHS.points)
  expect(live('polite').join()).toContain('95')
  await host.open(`${PATHS.question}?topic=education`)
  const places = live('polite')
  // The place of what an answer makes of it is there before the answer.
  expect(places).toContain('')
  await host.page.tap({ role: 'radio', label: /硕士研究生$/ })
  expect(live('polite').length).toBe(places.length)
  expect(live('polite').join()).toMatch(/145/)
  await host.open(PATHS.trial)
  await host.page.tap('开始改')
  expect(live('polite').join()).toMatch(/分/)
  // Rows that were there before, and can be tapped now.
  expect(unreadable(host.page)).toEqual([])
})
