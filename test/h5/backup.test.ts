import { readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { AT_95, phoneOf, SPOUSE_132, storedProfiles } from '../weapp/people'
import type { Phone } from './phone'
import { phones } from './phones'
import { shoot } from './shoot'

jest.setTimeout(60_000)

const browser = phones()
const RECOVERY = 'pages/profiles/recovery/index'
const RESTORE = 'pages/profiles/restore/index'
const ME = { ...AT_95, label: '我' }
const SPOUSE = { ...SPOUSE_132, label: '配偶' }

/** Chooses a file as a person does. */
async function choose(phone: Phone, file: string): Promise<void> {
  const [chooser] = await Promise.all([
    phone.page.waitForEvent('filechooser'),
    phone.tap('选备份文件'),
  ])
  await chooser.setFiles(file)
}

const written = async (name: string, text: string): Promise<string> => {
  const file = path.join(os.tmpdir(), `jifenben-${process.pid}-${name}`)
  await writeFile(file, text)
  return file
}

test('a backup of all is downloaded, chosen on another phone, looked at and restored', async () => {
  const phone = await browser.at(RECOVERY, { storage: phoneOf(ME, SPOUSE) })
  await shoot(phone, ['recovery'])
  const [download] = await Promise.all([
    phone.page.waitForEvent('download'),
    phone.tap('保存成文件'),
  ])
  await phone.sees('文件给浏览器了')
  expect(download.suggestedFilename()).toBe('积分本备份-2026-11-23.txt')
  const file = await download.path()
  const { profiles } = JSON.parse(await readFile(file, 'utf8')) as { profiles: object[] }
  expect(profiles).toEqual([...storedProfiles(phoneOf(ME, SPOUSE)).values()].map(withAnyId))

  const other = await browser.at(RESTORE, { storage: new Map() })
  await choose(other, file)
  await other.sees('认出来2份')
  await other.tap(/^展开：我/)
  await other.sees('学历学位：')
  await shoot(other, ['restore-several'])
  await other.tap('恢复：新存2份')
  await other.sees('新存的：我、配偶')
  await shoot(other, ['restore-done'])
  expect(await other.facts('我')).toEqual(ME.facts)
  expect(await other.facts('配偶')).toEqual(SPOUSE.facts)
})

const withAnyId = (profile: object) => ({ ...profile, id: expect.any(String) as string })

test('a file that chats have bent is read, one that is too large is not', async () => {
  const text = JSON.stringify([...storedProfiles(phoneOf(ME)).values()][0])
  const bent = `张三 10:05\n${text.replace(/"/g, (_, at: number) => (at % 2 ? '“' : '”')).replace(/,/g, '，\n> ')}\n发送自微信`
  const phone = await browser.at(RESTORE, { storage: new Map() })
  await choose(phone, await written('large.txt', 'x'.repeat(1024 * 1024 + 1)))
  await phone.sees('这个文件超过1MB')
  await choose(phone, await written('no.txt', '你好'))
  await phone.sees('这不是这里的备份文本')
  await choose(phone, await written('bent.txt', bent))
  await phone.sees('认出来的内容')
  await phone.tap(/^保存成新的一份$/)
  expect(await phone.facts('我')).toEqual(ME.facts)
})

test('what a replacement changes is seen before, and taken back after', async () => {
  const storage = phoneOf(ME)
  const mine = storedProfiles(storage).get('我')!
  const old = { ...mine, facts: { ...mine.facts, education: 'doctor' } }
  const phone = await browser.at(RESTORE, { storage })
  await choose(phone, await written('old.txt', JSON.stringify({ backup: 1, profiles: [old] })))
  await phone.tap(/：换掉“我”$/)
  await phone.sees('↻ 换成 学历学位')
  await shoot(phone, ['restore-replace'])
  expect(await phone.facts('我')).toEqual(ME.facts)
  await phone.tap(/^换掉“我”$/)
  await phone.sees('换掉的：我')
  expect(await phone.facts('我')).toMatchObject({ education: 'doctor' })
  await phone.tap(/撤销/)
  await phone.sees('已变回原来的')
  expect(await phone.facts('我')).toEqual(ME.facts)
})
