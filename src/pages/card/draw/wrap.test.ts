import { cut, firstLines, wrap, wrapTo } from './wrap'

/** A letter is one wide, so a room counts letters. */
const width = (text: string) => Array.from(text).length

test('lines are as long as there is room', () => {
  expect(wrap('一二三四五六七', 3, width)).toEqual(['一二三', '四五六', '七'])
  expect(wrap('一二三', 3, width)).toEqual(['一二三'])
  expect(wrap('', 3, width)).toEqual([])
})

test('a number is never parted, and longer than the room stands alone', () => {
  expect(wrap('约2029年到', 4, width)).toEqual(['约', '2029', '年到'])
  expect(wrap('约1,234.5元', 4, width)).toEqual(['约', '1,234.5', '元'])
})

test('no line begins with a stop or ends with an opening bracket', () => {
  expect(wrap('一二三，四五', 3, width)).toEqual(['一二', '三，四', '五'])
  expect(wrap('一二（三）四五', 3, width)).toEqual(['一二', '（三）', '四五'])
  expect(wrap('一二三四”）。', 5, width)).toEqual(['一二三', '四”）。'])
})

test('no line is longer than the room, but where no place to part it is found', () => {
  expect(wrap('（，，，二', 3, width)).toEqual(['（，，', '，二'])
})

test('what no line has room for is left out, and … says so', () => {
  expect(wrapTo('一二三四五六', 3, 2, width)).toEqual(['一二三', '四五六'])
  expect(wrapTo('一二三四五六七', 3, 2, width)).toEqual(['一二三', '四五…'])
  expect(firstLines(['一', '二', '三'], 4, 2, width)).toEqual(['一', '二三…'])
})

test('one line is shortened with …, between whole letters', () => {
  expect(cut('一二三', 3, width)).toBe('一二三')
  expect(cut('一二三四', 3, width)).toBe('一二…')
  expect(cut('😀😀😀😀', 3, width)).toBe('😀😀…')
  expect(cut('一二', 0, width)).toBe('…')
})
