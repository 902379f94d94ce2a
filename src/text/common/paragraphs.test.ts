import { BESIDE, paragraphs } from './paragraphs'

const sentence = (length: number) => `${'长'.repeat(length - 1)}。`

test('a text of three lines is one paragraph', () => {
  const text = sentence(28) + sentence(29)
  expect(paragraphs(text)).toEqual([text])
})

test('a longer one is parted between its sentences, as few times as it must be', () => {
  const [one, two, three] = [sentence(28), sentence(29), sentence(2)]
  expect(paragraphs(one + two + three)).toEqual([one + two, three])
  expect(paragraphs(two + two + three)).toEqual([two, two + three])
})

test('a sentence that is too long stays whole, and so does what has no full stop', () => {
  expect(paragraphs(sentence(70) + sentence(3))).toEqual([sentence(70), sentence(3)])
  expect(paragraphs('长'.repeat(70))).toEqual(['长'.repeat(70)])
  expect(paragraphs(sentence(40) + '长'.repeat(40))).toEqual([sentence(40), '长'.repeat(40)])
})

test('at its semicolon a sentence is parted that is too long, and no other; beside an action there is less room', () => {
  const [one, two] = [sentence(28).replace('。', '；'), sentence(30)]
  expect(paragraphs(one + two)).toEqual([one, two])
  expect(paragraphs(one + sentence(29))).toEqual([one + sentence(29)])
  expect(paragraphs(sentence(20) + one + sentence(29))).toEqual([sentence(20), one + sentence(29)])
  expect(paragraphs(sentence(22) + sentence(23), BESIDE)).toEqual([sentence(22) + sentence(23)])
  expect(paragraphs(sentence(23) + sentence(23), BESIDE)).toEqual([sentence(23), sentence(23)])
})
