import { countSets, setsOf } from './sets'

const option = (id: string, group: string) => ({ id, group })
const idsOf = (options: ReturnType<typeof option>[], changes: number) =>
  [...setsOf(options, changes)].map((set) => set.map(({ id }) => id).join(''))

/** Two of one group, three of another, and one alone. */
const OPTIONS = [
  ...[option('a', '1'), option('b', '1'), option('c', '2')],
  ...[option('d', '2'), option('e', '2'), option('f', '3')],
]

test('sets with no two of a group, in the order of the options', () => {
  expect(idsOf(OPTIONS, 0)).toEqual([''])
  expect(idsOf(OPTIONS, 1)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  expect(idsOf(OPTIONS, 2)).toEqual([
    ...['ac', 'ad', 'ae', 'af', 'bc', 'bd', 'be', 'bf'],
    ...['cf', 'df', 'ef'],
  ])
  expect(idsOf(OPTIONS, 3)).toEqual(['acf', 'adf', 'aef', 'bcf', 'bdf', 'bef'])
})

test('they are counted without being made', () => {
  expect(countSets(OPTIONS)).toBe(1 + 6 + 11 + 6)
  expect(countSets([])).toBe(1)
})

test('sets of more than three are not', () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => option(id, id))
  expect(countSets(four)).toBe(1 + 4 + 6 + 4)
})
