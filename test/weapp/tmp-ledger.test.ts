import { launch } from './host/host'
const dist = '/tmp/ledger-weapp'
jest.setTimeout(120000)
const spans = (n: number) =>
  Array.from({ length: n }, (_, i) => {
    const a = 1996 * 12 + i * 3
    const m = (x: number) => `${Math.floor(x / 12)}-${String((x % 12) + 1).padStart(2, '0')}`
    return `${m(a).replace('-', '')}-${m(a + (i % 2)).replace('-', '')} ${12000 + i}${i % 5 ? '' : ' 补缴'}`
  }).join('\n')
const sum = (h: Awaited<ReturnType<typeof launch>>, from: number) =>
  h.setData
    .slice(from)
    .filter((e) => e.visible)
    .reduce((a, e) => a + e.bytes, 0)
test('measure', async () => {
  const host = await launch(dist, { url: 'pages/insurance/index', now: Date.UTC(2026, 10, 23) })
  const log: unknown[] = []
  let mark = 0
  const step = (name: string) => {
    const entries = host.setData.slice(mark)
    log.push([
      name,
      'nodes',
      host.page.nodes(),
      'depth',
      host.page.depth(),
      'setData',
      entries.map((e) => `${e.page}:${e.bytes}`).join(' '),
    ])
    mark = host.setData.length
  }
  step('open')
  await host.page.tap('建一份，开始填')
  step('created')
  await host.page.tap('粘贴缴费记录')
  step('paste page')
  await host.page.type('缴费记录', spans(120).replace(/(\d{5})( 补缴)?$/gm, '$1 补缴') + '\n' + Array(15).fill('你好啊').join('\n'))
  step('typed paste')
  await host.page.tap('看看识别结果')
  step('preview')
  await host.page.tap('保存这些月份')
  step('saved')
  await host.page.tap('显示更早的')
  step('older')
  await host.page.tap('显示更早的')
  step('older2')
  await host.page.tap('显示更近的')
  step('newer')
  await host.page.tap('加一段')
  step('span page')
  await host.page.type('从哪个月', '199301')
  step('from')
  await host.page.type('到哪个月', '199312')
  step('to')
  await host.page.type('每月缴费基数（元）', '12183')
  step('base')
  await host.page.tap('不记得数目？按档次选，或先记待核实')
  step('choices')
  await host.page.tap('这一段是补缴的')
  step('tick')
  await host.page.tap('保存')
  step('saved new')
  console.log(log.map((l) => (l as string[]).join(' ')).join('\n'), sum(host, 0), host.errors)
})
test('counts', async () => {
  const host = await launch(dist, { url: 'pages/insurance/index', now: Date.UTC(2026, 10, 23) })
  const log: unknown[] = []
  let mark = 0
  const step = (name: string) => {
    const entries = host.setData.slice(mark)
    log.push([
      name,
      'nodes',
      host.page.nodes(),
      'depth',
      host.page.depth(),
      'setData',
      entries.map((e) => `${e.page}:${e.bytes}`).join(' '),
    ])
    mark = host.setData.length
  }
  await host.page.tap('建一份，开始填')
  await host.page.tap('只知道月数')
  step('counts')
  await host.page.tap('保存')
  step('all missing')
  for (const [l, v] of [
    ['这些月数算到哪个月', '202610'],
    ['一共交了多少个月', '60'],
    ['近48个月里，0.8倍以上的', '30'],
    ['近48个月里，1倍以上的', '30'],
    ['近48个月里，2倍以上的', '0'],
    ['近36个月里，3倍（上限）的', '0'],
    ['近12个月里，正常缴费的', '12'],
    ['近12个月里，1倍以上的', '12'],
  ] as const)
    await host.page.type(l, v)
  step('typed')
  await host.page.tap('保存')
  step('saved')
  await host.page.tap('加一段')
  step('span page')
  await host.page.type('从哪个月', '200301')
  await host.page.type('到哪个月', '')
  await host.page.type('每月缴费基数（元）', '12183')
  step('long')
  await host.page.type('每月缴费基数（元）', '22183')
  step('long base')
  console.log(log.map((l) => (l as string[]).join(' ')).join('\n'), host.errors)
})
test('failed save of a new span is not added twice', async () => {
  const host = await launch(dist, { url: 'pages/insurance/index', now: Date.UTC(2026, 10, 23) })
  await host.page.tap('建一份，开始填')
  await host.page.tap('加一段')
  await host.page.type('从哪个月', '202301'); await host.page.type('每月缴费基数（元）', '12183')
  host.storage.faults.push({ kind: 'throw' } as never)
  await host.page.tap('保存')
  const failed = host.page.texts().slice(0, 8)
  host.storage.faults.length = 0
  await host.page.tap('完成')
  console.log(failed, host.page.texts().slice(0, 60).join('|'), host.errors)
})
