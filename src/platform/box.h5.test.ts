import { boxOf } from './box.h5'

const BOX = { left: 1, top: 2, width: 3, height: 4 }
const pages = (...boxes: object[]) => {
  const querySelectorAll = jest.fn(() => boxes.map((box) => ({ getBoundingClientRect: () => box })))
  Object.assign(globalThis, { document: { querySelectorAll } })
  return querySelectorAll
}

test('the box of the element on the top page', async () => {
  const asked = pages({ ...BOX, width: 0 }, BOX)
  expect(await boxOf('cells')).toBe(BOX)
  expect(asked).toHaveBeenCalledWith('#cells')
})

test('no box where there is no such element', async () => {
  pages()
  expect(await boxOf('cells')).toBeUndefined()
})
