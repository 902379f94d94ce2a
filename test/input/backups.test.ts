import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv/dist/2020'

import { LIMITS, PROFILE_SCHEMA, type Profile } from '@/engine'
import { BACKUP_LONGEST, BACKUP_VERSION, backupText, readBackup } from '@/input'
import backupSchema from '@/input/backup.schema.json'
import profileSchema from '@/engine/profile/profile.schema.json'
import { migrate } from '@/store/migrations'

const FOLDER = path.join(__dirname, 'backups')
const DOC = readFileSync(path.join(__dirname, '../../docs/backup.md'), 'utf8')
const files = readdirSync(FOLDER).sort()
const textOf = (file: string) => readFileSync(path.join(FOLDER, file), 'utf8')
const storedGolden = (schema: number) =>
  JSON.parse(
    readFileSync(path.join(__dirname, `../store/golden/profile-v${schema}.json`), 'utf8'),
  ) as Profile

const ajv = new Ajv({ strict: true, allowUnionTypes: true, multipleOfPrecision: 4 })
ajv.addVocabulary(['x-problems'])
ajv.addFormat('civil-day', true)
ajv.addSchema(profileSchema)
const isValid = ajv.compile(backupSchema)

const today = (golden: Profile) => ({
  profile: { ...golden, schema: PROFILE_SCHEMA },
  leftOut: [],
})

/** What each backup that was ever written gives today. */
const READ: Record<string, unknown[]> = {
  'backup-v0-schema1.txt': [today(storedGolden(1))],
  'backup-v0-schema2.txt': [today(storedGolden(2))],
  'backup-v1.txt': [
    today(storedGolden(2)),
    today(storedGolden(1)),
    {
      profile: {
        ...{ schema: PROFILE_SCHEMA, id: 'b2', label: '试的改动', trialOf: 'golden-2' },
        ...{ supposed: true, facts: { education: 'bachelor' } },
        ...{ situation: { changes: [] }, progress: {} },
      },
      leftOut: [],
    },
  ],
}

test('of every version there is a backup, and each is written down', () => {
  expect(files).toEqual(Object.keys(READ).sort())
  for (let version = 0; version <= BACKUP_VERSION; version += 1) {
    expect(files.some((file) => file.startsWith(`backup-v${version}`))).toBe(true)
    expect(DOC).toContain(`| ${version} `)
  }
})

test.each(files)('%s is read whole', (file) => {
  expect(readBackup(textOf(file), migrate)).toEqual({ profiles: READ[file] })
})

test('today’s form is what the schema says, to the letter', () => {
  const file = `backup-v${BACKUP_VERSION}.txt`
  const { profiles } = JSON.parse(textOf(file)) as { profiles: Profile[] }
  expect(backupText(profiles)).toBe(textOf(file))
  expect(isValid(JSON.parse(textOf(file)))).toBe(true)
  expect(backupSchema.properties.backup.const).toBe(BACKUP_VERSION)
  expect(backupSchema.properties.profiles.maxItems).toBe(LIMITS.profiles)
  for (const wrong of [
    {},
    { backup: 2, profiles },
    { backup: 1, profiles: [] },
    { backup: 1, profiles: [{}] },
  ])
    expect(isValid(wrong)).toBe(false)
})

test('all that can be stored can be restored, with a line break after every 40 signs', () => {
  const most = LIMITS.profiles * LIMITS.profileBytes
  expect(most * (42 / 40)).toBeLessThan(BACKUP_LONGEST)
  for (const figure of [
    `${LIMITS.profiles} profiles`,
    `${LIMITS.profileBytes / 1024} KB`,
    `${BACKUP_LONGEST / 1024 / 1024} MB`,
  ])
    expect(DOC).toContain(figure)
})
