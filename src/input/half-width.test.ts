import { halfWidth } from './half-width'

test('letters, digits and signs of full width become plain', () => {
  const wide = Array.from({ length: 0x5e }, (_, at) => String.fromCharCode(0xff01 + at)).join('')
  expect(halfWidth(wide)).toBe(wide.normalize('NFKC'))
  expect(halfWidth('￥１２，６００　元')).toBe('¥12,600 元')
})

test('the signs of a PDF become the characters that they look like, as Unicode has them', () => {
  const known = '⼀⼆⼋⼗⼈⼊⼤⼩⼯⽆⽇⽉⽌⾃⾄⾦⾮'
  expect(halfWidth(known)).toBe(known.normalize('NFKC'))
  expect(halfWidth('２０２６年１２⽉１⽇⾄今')).toBe('2026年12月1日至今')
})

test('what is plain, or stands for more than it looks like, stays as it is', () => {
  for (const text of ['', '2026-12-10 abc，。', '①²½㎡〜—', '⽊']) {
    expect(halfWidth(text)).toBe(text.replace(/，/g, ','))
  }
})
