import { CLAUSES } from '../policy'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { CHANGE_WORDS } from '../questions/situation-topics'
import { DATE_NAMES } from '../renewal/dates'
import { PAPER_NAMES } from '../renewal/papers'
import { STEP_NAMES } from '../renewal/steps'
import { RULE_NAMES } from '../scheme'
import { GLOSSARY } from './more'
import { entrySource } from './page'
import { TERMS } from './terms'

const ENTRIES = GLOSSARY.flatMap(({ entries }) => entries)
const WORDS = ENTRIES.map(({ word }) => word)

/** Every sentence of the product but the meanings themselves. */
const SENTENCES = ['text', 'engine/policy']
  .flatMap((folder) => {
    const root = path.join('src', folder)
    return (readdirSync(root, { recursive: true }) as string[]).map((file) => path.join(root, file))
  })
  .filter((file) => /(?<!test)\.ts$/.test(file) && !file.includes('glossary'))
  .map((file) => readFileSync(file, 'utf8').replace(/\/\*\*[^]*?\*\/|\/\/.*/g, ''))
  .join('\n')

/** Names that say by themselves what they are. */
const PLAIN =
  /^(年龄|居住证|身份证|劳动（聘用）合同|离职证明|职称证书|结婚证|户口簿|营业执照.*|人事专员的身份证|新的学历证书|学历、学位证书|配偶的.*|子女的.*|出生证明|租赁合同|单位集体宿舍证明|亲友.*|亲属关系证明或承诺书|.*的身份证明|.*的身份证明?|聘用本市户籍人员证明|搬了家|换了单位|学历变了|婚姻变化|加配偶信息|加子女|核对、修改信息|把材料交给单位|单位审核、提交|审核材料|居住证到期|搬家后第30天|最早可以续积分|文章建议这天前续积分|最迟核定)$/

/** What the scheme's words are made with: whatever else holds one of these is a word of the scheme, too. */
const STEMS =
  /积分确认|签注|居住登记|年限|基数|缴费年度|补缴|不一致|信用代码|退工|调档|属实|核定|凭证|通知单|网签|备案|紧缺|零报税|一票否决|标准分|达标|估分|复核|注销|二选一|验证|留服|学信网|落户|随申办/g

test('every name of an indicator, step, paper, day and change is explained or plain', () => {
  const names = [RULE_NAMES, STEP_NAMES, PAPER_NAMES, DATE_NAMES].flatMap((each) =>
    Object.values<string>(each),
  )
  names.push(...Object.values(CHANGE_WORDS).map(({ name }) => name))
  expect(
    names.filter((name) => !PLAIN.test(name) && !WORDS.some((word) => name.includes(word))),
  ).toEqual([])
})

test('every word of the scheme in a sentence has a meaning', () => {
  const meanings = ENTRIES.map(({ word, meaning }) => word + meaning).join()
  const used = new Set(SENTENCES.match(STEMS))
  expect([...used].filter((stem) => !meanings.includes(stem))).toEqual([])
})

test('no word is explained that no sentence uses, but the name that the rules give to the renewal of points', () => {
  expect(WORDS.filter((word) => !SENTENCES.includes(word))).toEqual(['积分确认'])
})

test('every word stands once, and says where it was read or whom to ask', () => {
  expect(new Set(WORDS).size).toBe(WORDS.length)
  const ids = CLAUSES.map(({ id }) => id)
  for (const { word, clauses = [], told } of ENTRIES) {
    expect({ word, lacking: clauses.filter((id) => !ids.includes(id)) }).toEqual({
      word,
      lacking: [],
    })
    expect({ word, sources: clauses.length + (told === undefined ? 0 : 1) }).not.toEqual({
      word,
      sources: 0,
    })
  }
  const [first] = ENTRIES
  expect(
    entrySource(
      first!,
      CLAUSES.filter(({ id }) => id === 'D10'),
    ),
  ).toMatch(/第十条$/)
})

test('a meaning is one or two short sentences', () => {
  for (const { meaning } of ENTRIES) {
    expect(meaning).toMatch(/^[^。]{3,36}。([^。]{3,24}。)?$/)
  }
})

test('what opens in place is listed, and weighs little with the first page', () => {
  expect(Object.keys(TERMS).filter((word) => !WORDS.includes(word))).toEqual([])
  expect(Buffer.byteLength(JSON.stringify(TERMS))).toBeLessThan(1_000)
})
