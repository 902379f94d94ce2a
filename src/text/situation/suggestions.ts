import type { Suggestion } from '@/engine'

import { showDay, showMonth } from '../time'

type ChangeBehind = Extract<Suggestion, { code: 'answer-behind' }>['change']

/** Words for what other answers say, for the tap that takes it over, and the question that such a tap opens. */
interface SuggestionWords {
  words: string
  word?: string
  open?: string
}

/** What other answers already say about a question of the situation. */
export function suggestionWords(suggestion: Suggestion): SuggestionWords {
  switch (suggestion.code) {
    case 'married':
      return {
        words: `你填过${showDay(suggestion.on)}结婚，要算作婚姻变化吗？`,
        word: '算，选上婚姻变化',
      }
    case 'moved':
      return { words: '你说过，现在住的地方和居住证上的不一样。', word: '选上搬了家' }
    case 'other-employer':
      return { words: '你说过，现在的单位和积分系统里登记的不一样。', word: '选上换了单位' }
    case 'answer-behind':
      return BEHIND[suggestion.change]
    case 'paid-elsewhere':
      return {
        words: `社保记录里，${showMonth(suggestion.since)}起标着不是合同单位交的，现在还在交。缴费单位和合同单位不一样的月份不计分；劳务派遣等情况，先问区人才服务中心。`,
      }
    case 'tax-marked':
      return {
        words: `社保记录里有${suggestion.spans}段标着基数和个税对不上，已经记下，这里不用再答。`,
      }
    case 'job-answered': {
      const told = suggestion.of.map((one) => (one === 'major' ? '紧缺专业' : '证书')).join('、')
      return { words: `${told}和岗位对不对得上，前面已经答过，这里只问学历。` }
    }
  }
}

const BEHIND: Record<ChangeBehind, SuggestionWords> = {
  employer: { words: '新合同的起止还没填。先空着也行，“会不会卡住”里就看不出够不够长。' },
  education: { words: '算积分用的学历也要是新的。', word: '看看学历', open: 'education' },
  title: { words: '算积分用的证书也要是新的。', word: '看看证书', open: 'qualifications' },
  marriage: {
    words: '配偶是不是上海户籍，会影响积分。',
    word: '看看配偶',
    open: 'shanghai-spouse',
  },
}
