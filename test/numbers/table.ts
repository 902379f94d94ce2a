import { readdirSync } from 'node:fs'
import path from 'node:path'
import { HOLIDAY_YEARS } from '@/engine/policy/holidays'
import { WAGE_YEARS } from '@/engine/policy/wages'
import { CLAUSES, CONFLICTS, DOCUMENT_NOTES, documentOf } from '@/text/policy'
import { literalsOf } from '../mutate/literals.mjs'
import { type Basis, BASES } from './bases'

const ROOT = path.join(__dirname, '..', '..')
const POLICY = path.join(ROOT, 'src', 'engine', 'policy')

export interface NumberRow {
  place: string
  value: string
  basis: Basis | undefined
}

/** Files that hold what the scheme says; all others of the folder look it up, and their numbers are places in a list. */
const isData = (file: string): boolean =>
  /^(2023[\\/][\w-]+|wages|holidays|undecided)\.ts$/.test(path.relative(POLICY, file))

const policyFiles = readdirSync(POLICY, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => path.join(POLICY, file))
  .sort()

/** The data files, and where the multiples of the average wage stand. */
const dataFiles = [
  ...policyFiles.filter(isData),
  path.join(ROOT, 'src', 'engine', 'scheme', 'base.ts'),
]

/** Every number of the policy with what it rests on. */
export function numberRows(): NumberRow[] {
  return dataFiles.flatMap((file) =>
    literalsOf(ROOT, file)
      .reverse()
      .filter(({ place }) => place !== '')
      .map(({ place, original }) => ({
        place,
        value: original.replace(/'/g, ''),
        basis: BASES.filter(({ at }) => place.startsWith(at)).sort(
          (one, other) => other.at.length - one.at.length,
        )[0],
      })),
  )
}

/** Numbers in the other files, that are larger than a place in a list. */
export const strayNumbers = (): string[] =>
  policyFiles
    .filter((file) => !isData(file) && !file.endsWith('types.ts'))
    .flatMap((file) => literalsOf(ROOT, file))
    .filter(({ original }) => !/^[01]$/.test(original))
    .map(({ where, original }) => `${where} ${original}`)

const STANDING = {
  official: 'read',
  relayed: 'relayed',
  'not-obtained': 'not obtained',
  article: 'article',
  'third-party': 'third party',
}

/** How far a document was read. */
const readOf = (id: string): string =>
  `${id} ${DOCUMENT_NOTES[id]?.whole ? 'in full' : STANDING[documentOf(id).standing]}`

/** Where a number comes from, how far that was read, and how sure the reading is. */
function groundsOf({ place, basis }: NumberRow): [string, string, string] {
  const { clauses = [], sources = [], said, confidence } = basis!
  const found = clauses.map((id) => {
    const conflict = id.replace('conflict ', '')
    const one = id.startsWith('conflict')
      ? CONFLICTS.find((each) => each.id === conflict)!
      : CLAUSES.find((each) => each.id === id)!
    if ('article' in one) return { ...one, from: `${id} ${one.article}` }
    const sides = one.sides.flatMap((side) => side.sources)
    return { from: `${id}: ${one.topic}`, sources: sides, confidence: one.confidence }
  })
  const documents = [...new Set([...found.flatMap((one) => one.sources), ...sources])]
  const sure = found.map((one) => one.confidence).filter((one) => one !== undefined)
  const [, index = ''] = /^\w+\[(\d+)\]/.exec(place) ?? []
  const holiday = place.startsWith('HOLIDAY_YEARS') ? HOLIDAY_YEARS[Number(index)] : undefined
  const wage = place.startsWith('WAGE_YEARS') ? WAGE_YEARS[Number(index)] : undefined
  return [
    [...found.map((one) => one.from), holiday?.notice, said].filter(Boolean).join('; '),
    holiday ? 'relayed' : documents.map(readOf).join(', ') || 'own',
    [confidence, ...sure.map(String), wage && `row ${wage.confidence}`]
      .filter(Boolean)
      .join(', ') || 'none told',
  ]
}

/** The page as it is to be written. */
export function numbersPage(): string {
  const rows = numberRows()
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    '# Numbers',
    '',
    'Every number and date of the scheme that the engine reckons with, where it stands in `src/engine`, what it rests on and',
    'the test that fails when it changes. Written by `npm run numbers` from the data, the clauses and `test/numbers/bases.ts`;',
    '`test/numbers/written.test.ts` fails when it is stale, when a number has no row, or when a test is not there.',
    '',
    '"Read": letters are those of the documents (依据); in full (A from a print whose right edge is cut off, filled in from',
    'B), read (the article), relayed (a repetition of the text), article (an agent wrote it), third party, own.',
    'Confidence is that of the clause or of the choice between sources, from 0 to 1.',
    'That each number is noticed when it changes by one is shown by `npm run test:mutate`.',
    '',
    'The product’s own estimates of months and effort (`outlook/defaults.ts`) and the bounds of what may be typed',
    '(`scheme/limits.ts`) are no numbers of the scheme.',
    '',
    `${rows.length} numbers.`,
    '',
    line(['Number', 'Value', 'Clause or source', 'Read', 'Confidence', 'Test']),
    line(['---', '---', '---', '---', '---', '---']),
    ...rows.map((row) => {
      const [file, name] = row.basis!.test
      const held = `\`${file}\`${name === '%s' ? '' : `: ${name}`}`
      return line([`\`${row.place}\``, row.value, ...groundsOf(row), held])
    }),
    '',
  ].join('\n')
}
