import { DOCUMENTS } from './document-list'

import { shortName } from './documents'
import { fullName, READ_SO_FAR } from './full-name'

const names = DOCUMENTS.map(({ id }) => shortName(id))

test('a document is cited by its title, an article by its day, and no two alike', () => {
  expect(names.filter((name) => /[0-9]{3}$|种子/.test(name))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
  expect(shortName('S3')).toBe('2025年12月2日的中介文章')
  expect(fullName('A')).toBe(
    '《上海市居住证积分管理办法》（沪府规〔2022〕21号，上海市人民政府，2023-01-01起施行）',
  )
  expect(fullName('H')).toBe('第三方计算器和网站')
})

test('every document stands in one line of how far it was read', () => {
  const told = READ_SO_FAR.map(({ which }) => which)
    .join('、')
    .split('、')
  expect(told.sort()).toEqual([...names].sort())
  expect(READ_SO_FAR[0]?.which).toContain('《上海市居住证积分管理办法》')
  expect(READ_SO_FAR[1]?.which).toContain('《居住证暂行条例》')
})
