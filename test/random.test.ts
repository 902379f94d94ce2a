import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { rngOf } from './random'

test('the same seed gives the same numbers on every machine, another one others', () => {
  const some = (seed: number) => {
    const rng = rngOf(seed)
    return [rng.next(), rng.int(1, 6), rng.pick(['a', 'b', 'c']), rng.chance(0.5)]
  }
  expect(some(20261127)).toEqual(some(20261127))
  expect(some(20261127)).toMatchInlineSnapshot(`
   [
     0.5312688171397895,
     2,
     "c",
     false,
   ]
  `)
  expect(some(1)).not.toEqual(some(2))
})

test('whole numbers come from all of their range, both ends included', () => {
  const rng = rngOf(3)
  const seen = new Set(Array.from({ length: 200 }, () => rng.int(-1, 2)))
  expect([...seen].sort((one, other) => one - other)).toEqual([-1, 0, 1, 2])
})

/** Those that hold code as text, to see that it is refused in the engine. */
const ABOUT_CODE = ['lint/engine-words.test.ts', 'lint/engine-pure.test.ts', 'random.test.ts']

test('no test takes its chance from anywhere else', () => {
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs)$/.test(file))
    .filter((file) => !ABOUT_CODE.some((known) => file.endsWith(path.basename(known))))
  expect(files.length).toBeGreaterThan(100)
  const faults = files.flatMap((file) => {
    const text = readFileSync(path.join(__dirname, file), 'utf8')
    const asserts = text.match(/fc\.assert\(/g)?.length ?? 0
    const seeded = text.match(/^ {4}runs?\(\d/gm)?.length ?? 0
    const own = /Math\.random\(|0x6d2b79f5|1664525|randomUUID|getRandomValues/.test(text)
    return [
      ...(own && file !== 'random.ts' ? [`${file}: its own source of chance`] : []),
      ...(asserts !== seeded ? [`${file}: ${asserts} properties, ${seeded} with a seed`] : []),
    ]
  })
  expect(faults).toEqual([])
})
