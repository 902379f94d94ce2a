import { copyFile, readFile } from 'node:fs/promises'
import path from 'node:path'
import { PATHS } from '@/pages/paths'
import { AT_95, phoneOf } from '../weapp/people'
import type { Phone } from './phone'
import { phones } from './phones'
import { shoot } from './shoot'

jest.setTimeout(60_000)

const browser = phones()

const LABEL = '小名'
const storage = phoneOf({
  ...AT_95,
  label: LABEL,
  situation: {
    kind: 'renewal',
    permit: { expiresOn: '2026-12-18' },
    changes: ['employer', 'address'],
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
  test.each([
    ['of=result', ['分数', '日子', '名字']],
    ['of=plan', ['要做的事', '分数', '日子', '名字']],
    ['of=papers', ['日子', '名字']],
    ['of=hr&c=eat&d=20261209', ['日子']],
  ])(
    '%s is drawn light, low and long, and downloaded under a name of nobody',
    async (query, on) => {
      const phone = await browser.at(`${PATHS.card}?${query}`, { storage, colorScheme })
      const kept = [colorScheme, query.split('&')[0]!.slice(3)]
      await phone.sees('写上什么')
      await shoot(phone, ['card-page', ...kept, 'off'])
      const off = await pictureFrom(phone, ['card', ...kept, 'off'].join('-'))
      expect(off).toMatchObject({ width: 1260, height: 1008, name: 'jifenben.png', ...LIGHT })
      for (const name of on) await phone.tap(name)
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
  await phone.tap('复制文字')
  await phone.sees('已复制')
  const copied = () => phone.page.evaluate(() => navigator.clipboard.readText())
  expect(await copied()).not.toMatch(/\d|小名/)
  await phone.tap('分数')
  await phone.tap('复制文字')
  await phone.sees('已复制')
  expect(await copied()).toContain('95分，还没到120分')
})
