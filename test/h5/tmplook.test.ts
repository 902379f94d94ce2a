import { PEOPLE } from './people'
import { phones } from './phones'
import { audit, LEAST } from './audit'
import { pale, LEAST_CONTRAST } from './contrast'
import { mkdirSync } from 'node:fs'
jest.setTimeout(900_000)
const sizes = { '1.0': phones(), '1.4': phones({ largeType: 22 }), '1.6': phones({ largeType: 26 }) }
const PAGES = ['pages/points/home/index','pages/insurance/home/index','pages/renewal/home/index','pages/papers/home/index','pages/profiles/home/index','pages/outlook/forecast/index','pages/outlook/ways/index','pages/points/question/index?topic=birthday','pages/renewal/dates/index','pages/sources/list/index']
mkdirSync('/tmp/shots-look', { recursive: true })
test.each(Object.entries(sizes))('%s', async (size, browser) => {
  const out: string[] = []
  for (const person of ['heavy', 'at95', 'nobody', 'inWindow'] as const) {
    const phone = await browser.at('', { storage: PEOPLE[person](), width: 768 })
    for (const width of [768, 1024]) {
      for (const address of PAGES) {
        if (person !== 'heavy' && !/points.home|renewal.home|papers.home/.test(address)) continue
        await phone.page.setViewportSize({ width, height: 1024 })
        await phone.go(address)
        await phone.seesNo('正在找办法')
        out.push(...(await phone.page.evaluate(audit, LEAST)).map((f) => `${width} ${person} ${address}: ${f}`))
        for (const colorScheme of ['dark', 'light'] as const) {
          await phone.page.emulateMedia({ colorScheme })
          out.push(...(await phone.page.evaluate(pale, LEAST_CONTRAST)).map((f) => `${colorScheme} ${address}: ${f}`))
          if ((width === 1024) !== (colorScheme === 'dark')) continue
          const h = await phone.top.evaluate((page) => page.scrollHeight)
          await phone.page.setViewportSize({ width, height: Math.min(2200, Math.max(1024, h)) })
          await phone.page.waitForTimeout(500)
          await phone.page.screenshot({ path: `/tmp/shots-look/${person}-${address.split('?')[0]!.replace(/pages.|.index/g, '').replace(/\W/g, '-')}-${width}-${size}-${colorScheme}.png`, scale: 'css' })
          await phone.page.setViewportSize({ width, height: 1024 })
        }
      }
    }
  }
  expect(out).toEqual([])
})
