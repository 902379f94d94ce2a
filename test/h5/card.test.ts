import { copyFile, readFile } from 'node:fs/promises'
import path from 'node:path'
import { PATHS } from '@/pages/paths'
import { AT_95, phoneOf } from '../weapp/people'
import type { Phone } from './phone'
import { phones } from './phones'
import { shoot } from './shoot'

jest.setTimeout(60_000)

const browser = phones()

/** Not 学校的日子. */
const DAYS = /^(?:日子|哪天算的)/

const LABEL = '小名'
const storage = phoneOf({
  ...AT_95,
  label: LABEL,
  situation: {
    kind: 'renewal',
    permit: { expiresOn: '2026-12-18' },
    changes: ['employer', 'address'],
    neededBy: '2027-04-30',
    plan: { begun: '2026-11-01', actions: [{ id: 'pay-x08', months: 1, effort: 2 }] },
  },
  progress: { permit: 'done', 'id-card': 'done', contract: 'done' },
})

/** Taps, and reads the picture that the browser then stores: its size, and the colour of its corner and of its paper. */
async function pictureFrom(phone: Phone, keptAs: string) {
  const [download] = await Promise.all([phone.page.waitForEvent('download'), phone.tap('保存图片')])
  const file = await download.path()
  if (process.env.SHOTS !== undefined) {
    await copyFile(file, path.join(process.env.SHOTS, `${keptAs}.png`))
  }
  const data = `data:image/png;base64,${(await readFile(file)).toString('base64')}`
  const read = await phone.page.evaluate(async (source) => {
    const image = new Image()
    image.src = source
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const at = (x: number, y: number) => Array.from(context.getImageData(x, y, 1, 1).data)
    const lower = image.height - 45
    return { width: image.width, height: image.height, corner: at(3, 3), paper: at(150, lower) }
  }, data)
  return { ...read, name: download.suggestedFilename() }
}

const LIGHT = { corner: [245, 244, 239, 255], paper: [255, 255, 255, 255] }

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each<[string, (string | RegExp)[], (string | RegExp)[]]>([
    ['of=result', ['分数', DAYS], ['学校的日子', '接下来怎么办', '名字']],
    ['of=plan', ['要做的事', '接下来怎么办', DAYS], ['分数', '名字']],
    ['of=papers', ['材料'], [DAYS, '名字']],
    ['of=hr&c=eat&d=20261209', [], [DAYS]],
  ])(
    '%s is drawn light, low and long, and downloaded under a name of nobody',
    async (query, cameFor, more) => {
      const phone = await browser.at(`${PATHS.card}?${query}`, { storage, colorScheme })
      const kept = [colorScheme, query.split('&')[0]!.slice(3)]
      await phone.sees('写上什么')
      await shoot(phone, ['card-page', ...kept, 'first'])
      const first = await pictureFrom(phone, ['card', ...kept, 'first'].join('-'))
      expect(first).toMatchObject({ width: 1260, height: 1008, name: 'jifenben.png', ...LIGHT })
      for (const name of cameFor) await phone.tap(name)
      if (cameFor.length > 0) await phone.sees('先点上要写的')
      await shoot(phone, ['card-page', ...kept, 'off'])
      for (const name of [...cameFor, ...more]) await phone.tap(name)
      expect((await pictureFrom(phone, ['card', ...kept, 'wide'].join('-'))).height).toBe(1008)
      await phone.tap('长图')
      const long = await pictureFrom(phone, ['card', ...kept, 'long'].join('-'))
      expect(long).toMatchObject({ width: 1260, ...LIGHT })
      expect(long.height).not.toBe(1008)
      await shoot(phone, ['card-page', ...kept, 'long'])
      const heard = await phone.top.getByRole('img', { name: /^图片：/ }).getAttribute('aria-label')
      expect(heard).toContain(query.startsWith('of=hr') ? '12月9日' : LABEL)
    },
  )
})

test('the text is copied as it is drawn, and what is off is not in it', async () => {
  const phone = await browser.at(`${PATHS.card}?of=result`, { storage })
  await phone.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => phone.page.evaluate(() => navigator.clipboard.readText())
  await phone.tap(DAYS)
  await phone.tap('复制文字')
  await phone.sees('已复制')
  expect(await copied()).toContain('95分，还没到120分')
  expect(await copied()).not.toMatch(/2026年|小名/)
})
