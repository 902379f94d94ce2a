import { PROFILE_SCHEMA } from '@/engine'
import fc from 'fast-check'

import { readBackup as read } from '@/input'
import { migrate } from '@/store/migrations'

import { EXAMPLE } from './example'
import { problemsText } from './problems'
import { BACKUP_PROBLEMS } from '../backup'

/** A backup as the page tells it. */
function readBackup(text: string) {
  const backup = read(text, migrate)
  if ('wrong' in backup) return { wrong: BACKUP_PROBLEMS[backup.wrong] }
  const [one] = backup.profiles
  if (one === undefined || 'refused' in one) return one
  return { ...one, leftOut: one.leftOut.map((problem) => problemsText([problem])) }
}

const PROFILE = {
  schema: PROFILE_SCHEMA,
  id: 'a1',
  label: '我',
  facts: EXAMPLE.content.facts,
  situation: EXAMPLE.content.situation,
  progress: { 'id-card': 'done' },
}

test('a backup comes back as it was', () => {
  expect(readBackup(JSON.stringify(PROFILE))).toEqual({ profile: PROFILE, leftOut: [] })
})

test('so does one of an older version, and only its number changes', () => {
  for (let schema = 1; schema < PROFILE_SCHEMA; schema += 1)
    expect(readBackup(JSON.stringify({ ...PROFILE, schema }))).toEqual({
      profile: PROFILE,
      leftOut: [],
    })
})

test('without a number that makes sense the rest is read, and the number is named', () => {
  for (const schema of [undefined, 0, '2'])
    expect(readBackup(JSON.stringify({ ...PROFILE, schema }))).toEqual({
      profile: PROFILE,
      leftOut: [expect.stringMatching(/^这份档案：/)],
    })
})

test('what is imagined stays so, and a what-if copy becomes so', () => {
  for (const threshold of [{ supposed: true }, { trialOf: 'a2' }])
    expect(readBackup(JSON.stringify({ ...PROFILE, ...threshold }))).toMatchObject({
      profile: { supposed: true },
      leftOut: [],
    })
})

test('words around it do no harm', () => {
  expect(readBackup(`我的备份：${JSON.stringify(PROFILE)}\n发送自微信`)).toMatchObject({
    profile: { facts: PROFILE.facts },
  })
})

test('what is not understood is left out and named, the rest is kept', () => {
  const text = JSON.stringify({ ...PROFILE, facts: { ...PROFILE.facts, award: 'nobel' } })
  const read = readBackup(text)
  expect(read).toMatchObject({ leftOut: ['表彰奖励：这不是可选的答案'] })
  expect(read && 'profile' in read && read.profile.facts.award).toBe(undefined)
  expect(read && 'profile' in read && read.profile.facts.education).toBe('junior-college')
})

test.each([
  ['', /还没有/],
  ['   ', /还没有/],
  ['你好', /不是这里的备份文本/],
  [JSON.stringify(PROFILE).slice(0, -40), /不是这里的备份文本/],
  ['[1,2]', /不是这里的备份文本/],
  ['{"facts":'.repeat(200_000), /太长/],
  [JSON.stringify({ ...PROFILE, schema: PROFILE_SCHEMA + 1 }), /更新/],
  ['[{'.repeat(10_000) + '}', /不是这里的备份文本/],
])('%.20s… is refused in words', (text, said) => {
  expect(readBackup(text)).toEqual({ wrong: expect.stringMatching(said) as string })
})

test('a hostile text changes nothing outside itself', () => {
  readBackup('{"__proto__":{"p":1},"facts":{"__proto__":{"p":1},"constructor":{"p":1}}}')
  expect(({} as { p?: number }).p).toBe(undefined)
})

test('any text gets an answer', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readBackup(text) !== undefined))
})
