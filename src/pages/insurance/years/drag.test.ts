import { cellAt, cellsBetween } from './drag'

/** 14 cells of 50 × 60 in three rows. */
const BOX = { left: 20, top: 100, width: 300, height: 180 }
const at = (x: number, y: number) => cellAt(x, y, BOX, 14)

test('a finger is over the cell whose edges it is between', () => {
  expect([at(20, 100), at(69, 159), at(70, 100), at(319, 159)]).toEqual([0, 0, 1, 5])
  expect([at(20, 160), at(119, 279)]).toEqual([6, 13])
})

test('beside the grid, and after its last cell, it is over none', () => {
  for (const [x, y] of [
    [19, 100],
    [320, 100],
    [20, 99],
    [20, 280],
    [120, 220],
    [NaN, 100],
  ] as const) {
    expect(at(x, y)).toBeUndefined()
  }
  expect(cellAt(0, 0, { left: 0, top: 0, width: 0, height: 0 }, 14)).toBeUndefined()
})

test('both ends belong to what was dragged over', () => {
  expect(cellsBetween(['a', 'b', 'c', 'd'], 1, 2)).toEqual(['b', 'c'])
  expect(cellsBetween(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['b', 'c', 'd'])
})
