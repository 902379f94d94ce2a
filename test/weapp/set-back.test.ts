import { PATHS } from '@/pages/paths'
import { launch } from '../weapp-host'
import { end } from './end'
import { DIST } from './paths'
import { EVERYTHING, NOW, phoneOf } from './people'

const MONTH = 30 * 24 * 60 * 60 * 1000

test('where the clock is set back by a month nothing waits until it is that late again', async () => {
  const host = await launch(DIST, {
    storage: phoneOf({ label: '我', facts: EVERYTHING }),
    now: NOW,
  })
  await host.hide()
  host.setNow(NOW - MONTH)
  await host.show()
  for (const path of [PATHS.about, PATHS.points, PATHS.glossary]) await host.open(path)
  expect(host.pendingTimers).toBe(0)
  end(host)
})
