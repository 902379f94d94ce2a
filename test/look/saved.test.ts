import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { COMMON_WORDS } from '@/text/common'

/** Every source file below a folder, with its text. */
function filesOf(folder: string, ending: string): { name: string; text: string }[] {
  const root = path.join(__dirname, '../../src', folder)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('.test.'))
    .map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }))
}

const texts = filesOf('text', '.ts')
const found = (pattern: RegExp): string[] =>
  texts.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)].map(([words]) => `${name}: ${words}`),
  )

/** A word of a page, `TRIAL_WORDS.kept`, as it stands in the source. */
function wordsOf(reference: string): string {
  const [object, member] = reference.split('.') as [string, string]
  const owner = texts.find(({ text }) => new RegExp(`export const ${object}\\b`).test(text))
  const all = owner?.text.slice(owner.text.indexOf(`export const ${object}`)) ?? ''
  return new RegExp(`\\n  ${member}:[^\\n]*?['\`]([^\\n]*)`).exec(all)?.[1] ?? ''
}

/** The words that a notice with the sign ✓ says. */
const inGoodNotices = [
  ...new Set(
    filesOf('pages', '.tsx').flatMap(({ text }) =>
      [
        ...text.matchAll(/<Notice\s+tone=(?:"good"|\{)[\s\S]*?<\/Notice>/g),
        ...text.matchAll(/'good',? words: [^\n]+/g),
      ].flatMap(([part]) => part.match(/[A-Z]+_WORDS\.\w+/g) ?? []),
    ),
  ),
]

test('a notice that has a sign says none a second time', () => {
  expect(inGoodNotices.map(wordsOf).filter((words) => words !== '').length).toBeGreaterThan(3)
  expect(inGoodNotices.filter((name) => /^[✓✗!?⚠ⓘ]/.test(wordsOf(name)))).toEqual([])
})

test('that something is saved is said with one word and one sign, everywhere', () => {
  expect(COMMON_WORDS.saved).toBe('✓ 已保存')
  expect(found(/已保存/g).length).toBeGreaterThan(5)
  const signed = inGoodNotices.map(wordsOf).filter((words) => words.startsWith('已保存'))
  const bare = found(/(?<!✓ )已保存[^，。；\n]{0,12}/g)
  expect(
    bare.filter((one) => !signed.some((words) => words.startsWith(one.split(': ')[1]!))),
  ).toEqual([])
  expect(found(/记下了|[^保]存(?:好了|成|上)|已存[^在]|✓ (?!已保存)[^`'“]{1,8}了/g)).toEqual([])
})
