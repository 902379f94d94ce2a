import { serve } from '../../config/serve.mjs'
import { launch } from './browser.mjs'
import { DIST, openPhone } from './phone'

test('the H5 build opens, shows text and reports no error', async () => {
  const server = await serve(DIST)
  const browser = await launch()
  try {
    const phone = await openPhone(browser, server)
    await phone.load()
    expect(phone.errors).toEqual([])
  } finally {
    await browser.close()
    await server.close()
  }
}, 60_000)
