import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { MEANINGS } from './meanings'
import { profileSchema } from './write'

const FILE = path.join(__dirname, '../../src/engine/profile/profile.schema.json')

test('the JSON Schema is what the shapes of the facts say', () => {
  const schema = profileSchema()
  if (process.env.WRITE_SCHEMA !== undefined) writeFileSync(FILE, JSON.stringify(schema))
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(schema)
})

test('no meaning is written for a field that is not there', () => {
  const written = JSON.stringify(profileSchema())
  const unused = Object.values(MEANINGS).filter((one) => !written.includes(JSON.stringify(one)))
  expect(unused).toEqual([])
})
