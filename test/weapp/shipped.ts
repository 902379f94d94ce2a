import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PAGE, rowsOf } from '../../config/ships/table.mjs'

const root = path.join(__dirname, '..', '..')
const read = <T>(file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T

/** Holds the table of packages to what the last build of a target has in it; the bytes are of the day they were measured. */
export function expectJudged(target: 'weapp' | 'h5'): void {
  const bundled = Object.keys(read<Record<string, number>>(`dist/ships-${target}.json`)).sort()
  const rows = rowsOf(readFileSync(path.join(root, PAGE), 'utf8')).filter(
    (row) => row[target] !== '–',
  )
  expect(rows.map(({ name }) => name)).toEqual(bundled)
  for (const { name, version, licence, judged } of rows) {
    const own = read<{ version: string; license?: string }>(`node_modules/${name}/package.json`)
    expect([name, version, licence]).toEqual([name, own.version, own.license ?? 'none'])
    expect([name, judged.length > 20]).toEqual([name, true])
  }
}
