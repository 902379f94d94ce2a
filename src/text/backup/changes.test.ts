import { readFileSync } from 'node:fs'
import path from 'node:path'

import { parse, type Profile } from '@/engine'
import { places, PROFILES, put } from '../../../test/engine/profiles'

import { changesBetween } from './changes'
import { contentsOf } from './contents'

const DAY = '2026-11-23'
const golden = (schema: number): Profile =>
  parse({
    ...(JSON.parse(
      readFileSync(
        path.join(__dirname, `../../../test/store/golden/profile-v${schema}.json`),
        'utf8',
      ),
    ) as object),
    schema: 2,
  }).profile
const said = (profile: Profile) =>
  contentsOf(profile, DAY).map(({ name, words }) => `${name}：${words}`)

test('everything is told, the day of the school and the plan too', () => {
  expect(said(golden(2))).toEqual(
    expect.arrayContaining([
      '名字：我的积分',
      '学历学位：本科，有学士学位',
      '居住登记的日子：2026年5月20日',
      '住的是哪一种房子：租的',
      '搬家的日子：2026年10月1日',
      '学校要求的日子：2028年3月31日',
      expect.stringMatching(/^选定的办法：.+，2026年11月22日选的$/),
      '材料清单：还没备1样，备好了1样',
    ]),
  )
  expect(said(golden(1)).join()).not.toMatch(/undefined|NaN|null|\[object/)
})

test('no two parts have one name', () => {
  for (const profile of [golden(1), golden(2), ...PROFILES]) {
    const names = contentsOf(profile, DAY).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  }
})

test('what is added, changed and taken away', () => {
  const before = golden(2)
  const after: Profile = {
    ...before,
    facts: { ...before.facts, education: 'master', founder: true },
    situation: { ...before.situation, neededBy: '2028-06-30', plan: undefined },
  }
  expect(changesBetween(before, after, DAY)).toEqual([
    {
      code: 'replaced',
      name: '学历学位',
      words: '本科，有学士学位 → 硕士研究生',
    },
    { code: 'added', name: expect.any(String) as string, words: expect.any(String) as string },
    { code: 'replaced', name: '学校要求的日子', words: '2028年3月31日 → 2028年6月30日' },
    { code: 'removed', name: '选定的办法', words: expect.stringContaining('选的') as string },
  ])
})

test('what says the same in another order is no change, and what differs inside is one', () => {
  const before = golden(2)
  const { progress } = before
  const turned = Object.fromEntries(Object.entries(progress).reverse()) as Profile['progress']
  expect(changesBetween(before, { ...before, progress: turned }, DAY)).toEqual([])
  const swapped = { diploma: 'todo', lease: 'done' } as const
  expect(changesBetween(before, { ...before, progress: swapped }, DAY)).toEqual([
    { code: 'replaced', name: '材料清单', words: '还没备1样，备好了1样（里面有不同）' },
  ])
})

test('whatever differs is told', () => {
  const untold = PROFILES.flatMap((given) => {
    const { profile } = parse(given)
    return places(profile).flatMap((place) => {
      const { profile: other, problems } = parse(put(profile, place, undefined))
      const isSame = JSON.stringify(other) === JSON.stringify(profile)
      if (isSame || problems.length > 0 || place[0] === 'trialOf') return []
      const isTold = changesBetween(profile, other, DAY).length > 0
      return isTold ? [] : [`${place.join('.')} ${JSON.stringify(profile.situation)}`]
    })
  })
  expect(untold).toEqual([])
})
