import { TERMS } from '@/text/glossary'
import { cutAtTerms } from './terms'

const term = (word: string) => ({ word, meaning: TERMS[word] })

test('a term is cut out where it stands first, once for all texts', () => {
  expect(cutAtTerms(['先签注，签注没成不能续。', '签注后补缴。', '没有词', ''])).toEqual([
    ['先', term('签注'), '，签注没成不能续。'],
    ['签注后', term('补缴'), '。'],
    ['没有词'],
    [],
  ])
})

test('a text may begin and end with a term', () => {
  expect(cutAtTerms(['签注和调档'])).toEqual([[term('签注'), '和', term('调档')]])
})
