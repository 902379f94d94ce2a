import { listed } from '../common'
import { type Clause, shortName } from '../policy'
import type { Entry } from './more'

/** The page of all words. */
export const GLOSSARY_WORDS = {
  shareTitle: '上海居住证积分：词语是什么意思',
  shareWord: (word: string) => `居住证积分里的“${word}”是什么意思`,
  title: '词语',
  about: '签注、调档、核定……每个词是什么意思',
  lead: '句子里带虚线的词，点一下就看到意思。全部列在这里。',
  search: '找一个词',
  placeholder: '例如 签注',
  count: (count: number) => `${count}个`,
  none: (typed: string) => `没有找到“${typed}”。换一个词，或打12345问。`,
}

/** Where a meaning was read. */
export const entrySource = ({ told }: Entry, clauses: readonly Clause[]): string =>
  listed([...clauses.map(clauseName), told])

const clauseName = ({ document, article }: Clause): string => `${shortName(document)} ${article}`
