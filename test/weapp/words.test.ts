import { TERMS } from '@/text/glossary/terms'
import { GLOSSARY } from '@/text/glossary/more'
import { VERSION } from '@/text/about/report'
import { launch, type Host } from '../weapp-host'
import { DIST } from './paths'
import { NOW, phoneOf, RENEWALS } from './people'

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  expect(host.violations).toEqual([])
  host.dispose()
})

const open = async (url: string) => {
  host = await launch(DIST, {
    storage: phoneOf({ ...RENEWALS.inWindow, label: '小名' }),
    url,
    now: NOW,
  })
}

test.each([
  ['pages/renewal/step/index?id=verification', '核定'],
  ['pages/renewal/date/index?id=lastContinuous', '居住年限'],
  ['pages/points/question/index?topic=paper-state', '退工单'],
  ['pages/points/indicator/index?rule=insurance-years', '补缴'],
  ['pages/insurance/home/index', '缴费年度'],
])('%s says what %s means where it stands, and takes it away again', async (url, word) => {
  await open(url)
  const meaning = `${word}：${TERMS[word]}`
  expect(host.page.text()).not.toContain(meaning)
  await host.page.tap(`展开：${word}`)
  expect(host.page.text()).toContain(meaning)
  await host.page.tap(`收起：${word}`)
  expect(host.page.text()).not.toContain(meaning)
})

test('all words are listed, and what is typed narrows them', async () => {
  await open('pages/sources/glossary/index')
  for (const { entries } of GLOSSARY) {
    for (const { word } of entries) expect(host.page.texts()).toContain(word)
  }
  await host.page.type('找一个词', '退工')
  expect(host.page.texts()).toContain('退工单')
  expect(host.page.texts()).not.toContain('签注')
  await host.page.type('找一个词', '没有的词')
  expect(host.page.text()).toContain('没有找到“没有的词”')
})

test('a mistake is reported with version and page, and nothing of the person', async () => {
  await open('pages/renewal/step/index?id=endorse')
  await host.open('pages/profiles/about/index', 'navigateTo')
  await host.page.tap('复制报错的文字')
  expect(host.clipboard.text).toMatch(new RegExp(`^积分本 ${VERSION}（资料查到`))
  expect(host.clipboard.text).toContain('页面：pages/renewal/step/index\n')
  expect(host.clipboard.text).not.toContain('小名')
  expect(host.page.text()).toContain('12345')
})
