import { leadOn } from './lead-on.h5'

const FOLLOWING = 4
const scrolled = jest.fn<void, [place: number, how: object]>()
const one = (place: number) => ({
  place,
  scrollIntoView: (how: object) => scrolled(place, how),
})

/** What is scrolled to after an answer, where a field is typed in or not, and with motion or without. */
function led({ open = [2, 9, 12], isTyping = false, isStill = false } = {}): unknown[] {
  const all = open.map(one)
  const answered = {
    closest: () => ({ querySelectorAll: () => all }),
    compareDocumentPosition: ({ place }: { place: number }) => (place > 5 ? FOLLOWING : 2),
  }
  Object.assign(globalThis, {
    Node: { DOCUMENT_POSITION_FOLLOWING: FOLLOWING },
    requestAnimationFrame: (run: () => void) => run(),
    matchMedia: () => ({ matches: isStill }),
    document: {
      activeElement: { matches: () => isTyping },
      getElementById: () => answered,
    },
  })
  scrolled.mockClear()
  leadOn('answer-1')
  return scrolled.mock.calls.flat()
}

test('the first that is open below the answer is brought into sight, gently', () => {
  expect(led()).toEqual([9, { block: 'nearest', behavior: 'smooth' }])
})

test('at once for who wants no motion', () => {
  expect(led({ isStill: true })).toEqual([9, { block: 'nearest', behavior: 'auto' }])
})

test('never while something is typed', () => {
  expect(led({ isTyping: true })).toEqual([])
})

test('nothing where nothing is open below', () => {
  expect(led({ open: [2] })).toEqual([])
})
