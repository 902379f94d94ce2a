import { nameOf, newId } from './profile-id'

test('eight small letters and digits', () => {
  for (let i = 0; i < 100; i += 1) expect(newId([], Math.random)).toMatch(/^[a-z0-9]{8}$/)
  expect(newId([], () => 0.999999)).toBe('99999999')
})

test('an id that is taken, by either slot, is not given again', () => {
  const numbers = [
    ...Array<number>(8).fill(0),
    ...Array<number>(8).fill(0.03),
    ...Array<number>(8).fill(0.5),
  ]
  const random = () => numbers.shift() ?? 0
  expect(newId([`${nameOf('aaaaaaaa')}.0`, `${nameOf('bbbbbbbb')}.1`], random)).toBe('ssssssss')
})
