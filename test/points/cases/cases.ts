/** The YAML cases beside this file, read and completed to whole profiles. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

import type { RuleId } from '@/engine/scheme/rules'
import type { Facts } from '@/engine/facts/registry'
import { type Profile, PROFILE_SCHEMA } from '@/engine/profile/profile'

export interface Case {
  file: string
  id: string
  title: string
  clauses: string[]
  on: string
  assume?: 'rules-and-wage-continue'
  profile: Facts
  total: number | null
  lines?: Partial<Record<RuleId, number>>
  range?: { low: number | null; high: number | null }
  /** what the readings that give fewer points make of it */
  strict?: Pick<Case, 'total' | 'lines' | 'range'>
  confidence: 'high' | 'middle'
}

export const cases: Case[] = readdirSync(__dirname)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .flatMap((file) =>
    (parse(readFileSync(join(__dirname, file), 'utf8')) as Omit<Case, 'file'>[]).map((one) => ({
      file,
      ...one,
    })),
  )

export const profileOf = (facts: Facts): Profile => ({
  schema: PROFILE_SCHEMA,
  id: 'case',
  label: '算例',
  facts,
  situation: { changes: [] },
  progress: {},
})
