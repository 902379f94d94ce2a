import { bodyOf, mergeNotes, type Notes, NOTHING } from './device-notes-lists'

const LARGEST = 31 * 1024

/** Ticks whose body is stored in so many characters. */
function ticksOf(size: number): Notes {
  const of = (shorter: number): Notes => {
    const ids = Array.from({ length: 912 }, (_, i) => `${i}`.padStart(i < shorter ? 31 : 32, 'x'))
    const names = Array.from({ length: 16 }, (_, i) => `n${i}`)
    const ticks = names.map((name, i) => [name, ids.slice(i * 57, i * 57 + 57)] as const)
    return { reminders: new Map(), ticks: new Map(ticks) }
  }
  return of(JSON.stringify(bodyOf(of(0))).length - size)
}

test.each([
  [LARGEST, 16],
  [LARGEST + 1, 15],
])('what is stored in %i characters keeps %i names', (size, names) => {
  const notes = ticksOf(size)
  expect(JSON.stringify(bodyOf(notes)).length).toBe(size)
  expect(mergeNotes(notes, NOTHING).ticks.size).toBe(names)
})
