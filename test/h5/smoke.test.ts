import path from 'node:path'
import { serve } from '../../config/serve.mjs'
import { launch, openPhone } from './browser.mjs'

const dist = path.join(__dirname, '..', '..', 'dist', 'h5')

test('the H5 build opens, shows text and reports no error', async () => {
  const server = await serve(dist)
  const browser = await launch()
  try {
    const { page, errors } = await openPhone(browser)
    await page.goto(server.address)
    await page.waitForSelector('.taro_page')
    await page.waitForFunction(() => document.body.innerText.trim() !== '')
    expect(errors).toEqual([])
  } finally {
    await browser.close()
    await server.close()
  }
}, 60_000)
