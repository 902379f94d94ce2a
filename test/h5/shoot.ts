import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Phone } from './phone'

/** A picture of the whole page, if a folder is named for it: SHOTS. */
export async function shoot(phone: Phone, words: string[]): Promise<void> {
  const folder = process.env.SHOTS
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  const name = words.join('-').replace(/pages\/|\/index/g, '')
  const height = await phone.top.evaluate((page) => page.scrollHeight)
  await phone.page.setViewportSize({ width: 390, height: Math.max(844, height + 50) })
  await phone.page.screenshot({
    path: path.join(folder, `${name.replace(/[^\w-]+/g, '-')}.png`),
    scale: 'css',
  })
  await phone.page.setViewportSize({ width: 390, height: 844 })
}
