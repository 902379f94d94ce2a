import type { Situation } from '@/engine'

import { open, seal } from '@/store/envelope'
import { PERMIT_DAY_NAMES } from '@/text/situation/permit-days'
import { launch, type Host } from '../weapp-host'
import { DIST } from './paths'
import { NOW, phoneOf, RENEWALS, storedProfile } from './people'

const { filed: FILED } = RENEWALS

let host: Host
afterEach(() => {
  expect(host.errors).toEqual([])
  host.dispose()
})

/** The phone of somebody whose situation was stored when nobody held its parts against each other. */
function phoneWith(situation: Situation): Map<string, string> {
  const phone = phoneOf(FILED)
  for (const [key, text] of phone) {
    const stored = open(text)
    if (!key.startsWith('p.') || stored.state !== 'ok') continue
    phone.set(key, seal({ ...(stored.body as object), situation }, stored.seq))
  }
  return phone
}

test('a stored day that contradicts others is told, kept aside and asked again; the rest stays', async () => {
  const permit = { ...FILED.situation!.permit!, pointsFiledOn: '2026-11-01' }
  const contract = { from: '2026-09-01', until: '2026-08-31', employerMatchesSystem: true }
  const stored: Situation = { kind: 'renewal', permit, changes: ['employer'], contract }
  host = await launch(DIST, {
    storage: phoneWith(stored),
    url: 'pages/renewal/home/index',
    now: NOW,
  })
  expect(host.page.text()).toContain('12月10日')

  await host.switchTab('我的')
  expect(host.page.text()).toContain('有读不出来的内容，先放在一边，没有丢')
  await host.open('pages/profiles/recovery/index')
  expect(host.page.text()).toContain(
    '单位提交积分的日子：不能早于签注办好的日子（2026年11月12日）；\n劳动合同：结束不能早于开始（2026年9月1日）',
  )
  // Looking changes nothing: what is stored is as it was.
  expect(storedProfile(host.storage.entries).situation).toEqual(stored)

  await host.open('pages/renewal/step/index?id=submit')
  await host.page.type(PERMIT_DAY_NAMES.pointsFiledOn, '20261118')
  expect(storedProfile(host.storage.entries).situation).toEqual({
    ...stored,
    permit: { ...permit, pointsFiledOn: '2026-11-18' },
    contract: { from: '2026-09-01', employerMatchesSystem: true },
  })
  const aside = [...host.storage.entries].filter(([key]) => key.startsWith('q.'))
  expect(aside).toHaveLength(1)
  expect(String(aside[0]![1])).toContain('2026-08-31')
})

test('an answer that contradicts another is refused with the name of that one', async () => {
  host = await launch(DIST, {
    storage: phoneOf({ label: '我', facts: { education: 'none' } }),
    url: 'pages/points/question/index?topic=changes',
    now: NOW,
  })
  await host.page.tap('学历变了')
  expect(host.page.text()).toContain('和“学历学位”的回答不能同时成立')
  expect(storedProfile(host.storage.entries).situation.changes).toEqual([])
  await host.page.tap('换了单位')
  expect(storedProfile(host.storage.entries).situation.changes).toEqual(['employer'])
})
