import { cardLink } from './card-link'
import { links } from './links'

test('the picture of a page is asked for by what its own address says', () => {
  expect(cardLink('way', links.way(['master', 'pay-x1']))).toBe(
    '/pages/card/index?of=way&a=master&b=pay-x1',
  )
  expect(cardLink('hr', links.hr('eat', '20261209'))).toBe(
    '/pages/card/index?of=hr&c=eat&d=20261209',
  )
  expect(cardLink('hr', links.hr())).toBe('/pages/card/index?of=hr')
})
