import type { Suggestion } from '@/engine'
import { suggestionWords } from './suggestions'

const CASES: readonly [Suggestion, ReturnType<typeof suggestionWords>][] = [
  [
    { code: 'married', on: '2026-05-01', changes: ['child', 'marriage'] },
    { words: '你填过2026年5月1日结婚，要算作婚姻变化吗？', word: '算，选上婚姻变化' },
  ],
  [
    { code: 'moved', changes: ['address'] },
    { words: '你说过，现在住的地方和居住证上的不一样。', word: '选上搬了家' },
  ],
  [
    { code: 'other-employer', changes: ['employer'] },
    { words: '你说过，现在的单位和积分系统里登记的不一样。', word: '选上换了单位' },
  ],
  [
    { code: 'answer-behind', change: 'marriage' },
    { words: '配偶是不是上海户籍，会影响积分。', word: '看看配偶', open: 'shanghai-spouse' },
  ],
  [
    { code: 'answer-behind', change: 'employer' },
    { words: '新合同的起止还没填。先空着也行，“会不会卡住”里就看不出够不够长。' },
  ],
  [
    { code: 'answer-behind', change: 'education' },
    { words: '算积分用的学历也要是新的。', word: '看看学历', open: 'education' },
  ],
  [
    { code: 'answer-behind', change: 'title' },
    { words: '算积分用的证书也要是新的。', word: '看看证书', open: 'qualifications' },
  ],
  [
    { code: 'tax-marked', spans: 1 },
    { words: '社保记录里有1段标着基数和个税对不上，已经记下，这里不用再答。' },
  ],
  [
    { code: 'job-answered', of: ['certificates', 'major'] },
    { words: '证书、紧缺专业和岗位对不对得上，前面已经答过，这里只问学历。' },
  ],
]

it.each(CASES)('%j', (suggestion, said) => {
  expect(suggestionWords(suggestion)).toEqual(said)
})

test('months of another employer are told of, without concluding that the employer changed', () => {
  const { words, word } = suggestionWords({ code: 'paid-elsewhere', since: '2025-03' })
  expect(words).toContain('2025年3月起')
  expect(words).toContain('劳务派遣等情况，先问区人才服务中心')
  expect(word).toBeUndefined()
})
