import { launch } from './host/host'
import { DIST } from './paths'
import { readPackage } from './host/package'
test('look', async () => {
  const host = await launch(DIST, { now: Date.UTC(2026, 10, 23, 2) })
  const log = (name: string) =>
    console.log(
      name,
      host.page.setDataLog.map((c) => c.bytes),
      host.page.nodes(),
      host.page.depth(),
      host.page.maxChildren(),
      host.page.text().slice(0, 600),
    )
  log('first')
  const calls = await host.measure(() => host.page.tap('先看一个例子'))
  console.log(calls.map((c) => [c.page, c.visible, c.bytes]))
  log('example')
  for (const page of readPackage(DIST).pages) {
    await host.open(page).catch((e: unknown) => console.log(page, String(e)))
    log(page)
  }
  console.log(host.errors, host.violations, host.unknownApis, readPackage(DIST).main)
  host.dispose()
}, 60000)
