import { execFileSync } from 'node:child_process'

/** The configuration that `npm run lint` really uses for a file. */
function configFor(file: string) {
  const output = execFileSync('node_modules/.bin/eslint', ['--print-config', file], {
    encoding: 'utf8',
  })
  return JSON.parse(output) as {
    rules: Record<string, unknown>
    linterOptions: Record<string, unknown>
  }
}

test('npm run lint holds the house rules', () => {
  const { rules, linterOptions } = configFor('src/engine/points/age.ts')
  const names = Object.keys(rules).filter((name) => name.startsWith('house/'))
  expect(names).toEqual(['house/engine-pure', 'house/offline', 'house/storage-door', 'house/words'])
  for (const name of names) expect(rules[name]).toMatchObject([2])
  expect(linterOptions.noInlineConfig).toBe(true)
})

test('npm run lint keeps state out of the modules of pages', () => {
  const { rules } = configFor('src/pages/shared/day.ts')
  expect(rules['no-restricted-syntax']).toMatchObject([2, {}, {}])
})
