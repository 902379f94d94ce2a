import {
  caseWithForms,
  countPapers,
  isPaperSettled,
  missingPapers,
  PAPER_CASES,
  paperBlocks,
  paperInCases,
  paperLists,
  paperWays,
  renewal,
  CHANGES,
  type Paper,
  type Situation,
} from '@/engine'

import { MATERIALS } from '@/engine/policy/2023/materials'
import { PAPERS } from '@/engine/policy/2023/papers'
import { formText, PAPER_FORMS, RECEIVED } from './paper-forms'
import { caseName, listedFor, wayRows } from './paper-lists'
import { progressText, rowText, statusWord } from './paper-progress'
import { remarkText } from './paper-remarks'
import {
  BRINGS_NAMES,
  formsAdvice,
  formsText,
  GROUP_NAMES,
  groupText,
  ORIGIN_WORDS,
  PAPER_NAMES,
  shortText,
} from './papers'
import { stepHow } from './steps-how'

const ON = '2026-11-22'
const ALL: Situation = { kind: 'renewal', changes: [...CHANGES] }
const FORBIDDEN = /保证|包过|精准|100|官方(?!没说|说明)|一定达标|undefined|NaN/

const papersOf = (situation: Situation): Paper[] => renewal(situation, ON).papers
const only = (...ids: string[]): Paper[] => papersOf(ALL).filter(({ id }) => ids.includes(id))

/** Said where no source says something. */
const NOT_KNOWN = /没查到|没写|官方没说/
/** Said of who makes a paper. */
const MAKER = /出具|由单位人事|由.{1,8}写/

describe.each(PAPERS.map(({ id }) => id))('the page of %s', (id) => {
  const cases = paperInCases(id, ON)
  const known = caseWithForms(cases)
  const elsewhere = known && { name: caseName(known.situation), forms: known.paper.forms }

  test('says that the forms are not known only where no case knows them', () => {
    for (const { paper } of cases) {
      expect(NOT_KNOWN.test(formsAdvice(paper.forms, elsewhere))).toBe(
        cases.every(({ paper: { forms } }) => forms.length === 0),
      )
    }
  })

  test('says that its origin is not known only where no remark of any case and no step names it', () => {
    const { origin } = cases[0]!.paper
    const said = [
      ...cases.flatMap(({ paper }) => paper.remarks.map(remarkText)),
      ...cases.flatMap(({ paper, situation }) =>
        paper.steps.flatMap((step) => stepHow(step, situation)),
      ),
    ].filter(
      (text) => MAKER.test(text) && (paperSays(cases, text) || text.includes(PAPER_NAMES[id])),
    )
    expect(NOT_KNOWN.test(ORIGIN_WORDS[origin]) ? said : []).toEqual([])
  })
})

/** Whether a sentence is one of the paper's own remarks. */
const paperSays = (cases: ReturnType<typeof paperInCases>, text: string): boolean =>
  cases.some(({ paper }) => paper.remarks.some((code) => remarkText(code) === text))

describe('the words of papers', () => {
  test('name every paper once, and nothing else', () => {
    const names = Object.values(PAPER_NAMES)
    expect(Object.keys(PAPER_NAMES).sort()).toEqual(PAPERS.map(({ id }) => id).sort())
    expect(new Set(names).size).toBe(names.length)
  })

  test('do not say that any proof will do, where some are enough for some steps only', () => {
    const moved = papersOf({ kind: 'renewal', changes: ['address'] })
    expect(groupText('dwelling', moved)).toBe('住所证明：各够哪一步，看下面')
    const shorts = moved.flatMap((paper) => shortText(paper, moved) ?? [])
    expect(shorts).toHaveLength(2)
    expect(shorts[0]).toContain('可能还要登记备案证明')
    const permit = { expiresOn: '2026-12-01', addressMatches: false }
    const first = papersOf({ kind: 'first', changes: [], permit })
    expect(groupText('dwelling', first)).toBe('住所证明：下面几种有一种就行')
    expect(first.flatMap((paper) => shortText(paper, first) ?? [])).toEqual([])
    const left = papersOf({ kind: 'renewal', changes: ['employer'] })
    expect(groupText('leaving', left)).toContain('有一种就行')
  })

  test('say every form, origin, remark and group of the table', () => {
    const said = [
      ...MATERIALS.flatMap(({ forms, remarks = [] }) => [
        formsText(forms),
        formsAdvice(forms),
        ...remarks.map(remarkText),
      ]),
      ...PAPERS.flatMap(({ brings, origin, oneOf }) => [
        BRINGS_NAMES[brings],
        ORIGIN_WORDS[origin],
        ...(oneOf ? Object.values(GROUP_NAMES[oneOf.group]) : []),
      ]),
      ...PAPERS.map(({ origin }) => formText(origin)),
    ]
    expect(said.filter((text) => !text || FORBIDDEN.test(text))).toEqual([])
  })

  test('tell the forms, and what to do where no source tells them', () => {
    expect(formsText(['original', 'copy'])).toBe('原件＋复印件')
    expect(formsAdvice(['print', 'stamped'])).toBe('网上打印＋加盖公章')
    expect(formsAdvice([])).toBe('官方没说原件还是复印件，都备着')
    // Nobody has a copy of what is written for this alone.
    for (const id of ['no-crime-pledge', 'letter'] as const) {
      expect(formsText([], id)).toBe('官方没说用什么格式')
      expect(formsAdvice([], undefined, id)).toBe('官方没说用什么格式')
      expect(rowText([], undefined, undefined, id)).toBe('官方没说用什么格式')
    }
    expect(ORIGIN_WORDS['not-known']).toMatch(/单位人事、区人才服务中心/)
  })

  test('take the numbers of the contract and of the verification from the table', () => {
    expect(remarkText('one-year')).toContain('签1年期以上，剩下的时间不少于2个月')
    expect(remarkText('start-early')).toContain('大约要2个月')
  })

  test('every form is a paper of some list, every notice belongs to a step', () => {
    const listed = papersOf(ALL).map(({ id }) => id)
    expect(PAPER_FORMS.filter((id) => !listed.includes(id))).toEqual([])
    const steps = renewal(ALL, ON).steps.map(({ id }) => id)
    expect(RECEIVED.filter(({ step }) => !steps.includes(step))).toEqual([])
  })
})

describe('what a list is for', () => {
  test.each<[string, Situation]>([
    ['第一次申请', { kind: 'first', changes: [] }],
    ['还没有居住证', { kind: 'permit', changes: ['child'] }],
    ['续办 · 换了单位、加子女', { changes: ['child', 'employer'] }],
    [
      '续办 · 换了单位、住的地方和登记的不一样',
      { changes: ['employer'], permit: { expiresOn: ON, addressMatches: false } },
    ],
    ['续办 · 搬了家', { changes: ['address'], permit: { expiresOn: ON, addressMatches: false } }],
  ])('%s', (words, situation) => {
    expect(listedFor(situation)).toBe(words)
  })

  test('no change is said too', () => {
    expect(listedFor({ changes: [], unchanged: true })).toBe('续办 · 都没有变')
    expect(listedFor({ changes: [] })).toContain('还没答')
  })

  test('a case of the table has a name', () => {
    const names = PAPER_CASES.map(caseName)
    expect(names.slice(0, 2)).toEqual(['续办，都没有变', '续办，换了单位'])
    expect(names[names.length - 1]).toBe('第一次申请')
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('the parts of a list', () => {
  test.each(PAPER_CASES)('%j: every paper is in one part', (situation) => {
    const papers = papersOf(situation)
    const { own, dwelling, lease } = paperLists(papers)
    const parts = [own.self, own.employer, own.spouse, dwelling, lease]
    expect(parts.flat().length).toBe(papers.length)
    expect(new Set(parts.flat())).toEqual(new Set(papers))
  })

  test('网签 and 备案 stand apart', () => {
    expect(paperLists(papersOf(ALL)).lease.map(({ id }) => id)).toEqual([
      'lease-application',
      'landlord-id',
      'tenant-id',
      'house-title',
      'signed-lease',
    ])
  })

  test('the ways of a group stand together, single papers too', () => {
    const blocks = paperBlocks(only('permit', 'contract', 'leaving-certificate', 'leaving-form'))
    expect(blocks.map((block) => block.map(({ id }) => id))).toEqual([
      ['permit', 'contract'],
      ['leaving-certificate', 'leaving-form'],
    ])
  })

  test('the ways of a group are counted by way, not by paper', () => {
    const papers = only('title-deed', 'host-household', 'host-statement', 'committee-proof')
    const way = paperWays(papers).flatMap(wayRows)
    expect(way).toEqual([
      { id: 'title-deed', name: '自己买的房：产权证' },
      {
        id: 'host-household',
        name: '借住亲友家：三样一起',
        papers: '亲友的户口簿或产权证、亲友写的书面证明、居（村）委的寄宿证明',
      },
    ])
  })

  test('a group is never torn apart', () => {
    const groups = paperBlocks(papersOf(ALL)).flatMap((block) => block[0]?.oneOf?.group ?? [])
    expect(groups.sort()).toEqual(['dwelling', 'leaving', 'title-proof'])
  })
})

describe('how far it is', () => {
  const papers = only('permit', 'contract', 'leaving-certificate', 'leaving-form')

  test('a group counts as one', () => {
    expect(progressText(papers, {})).toBe('要备3样')
    expect(progressText(papers, { 'leaving-form': 'done' })).toBe('备好了1样，还差2样')
    const all = { permit: 'done', contract: 'done', 'leaving-form': 'done' } as const
    expect(progressText(papers, all)).toBe('3样都备好了')
  })

  test('what falls away counts for nothing, and stands for no other way', () => {
    expect(countPapers(papers, { contract: 'not-needed' })).toEqual({ ready: 0, missing: 2 })
    expect(countPapers(papers, { 'leaving-form': 'not-needed' })).toEqual({ ready: 0, missing: 3 })
    expect(missingPapers(papers, {})).toBe(3)
  })

  test('one way done is enough for the others, all of its papers done', () => {
    const way = only('title-deed', 'host-household', 'host-statement', 'committee-proof')
    const [deed, household] = way
    const two = { 'host-household': 'done', 'host-statement': 'done' } as const
    expect(isPaperSettled(deed!, way, two)).toBe(false)
    expect(isPaperSettled(deed!, way, { ...two, 'committee-proof': 'done' })).toBe(true)
    expect(isPaperSettled(household!, way, { 'title-deed': 'done' })).toBe(true)
    expect(isPaperSettled(household!, way, { 'host-statement': 'done' })).toBe(false)
    expect(isPaperSettled(only('permit')[0]!, way, { 'title-deed': 'done' })).toBe(false)
  })

  test('three states, each with a word and a mark of its own; what older versions kept is not there yet', () => {
    const words = ([undefined, 'done', 'not-needed'] as const).map(statusWord)
    expect(words.map(({ word }) => word)).toEqual(['还没备', '备好了', '用不上'])
    expect(new Set(words.map(({ sign }) => sign)).size).toBe(3)
    expect([statusWord('todo'), statusWord('doing')]).toEqual([words[0], words[0]])
  })

  test('a row says its forms, its state, or that another way is enough', () => {
    expect(rowText(['original'])).toBe('原件')
    expect(rowText(['original'], { status: 'doing', enough: false })).toBe('原件')
    expect(rowText(['copy'], { status: undefined, enough: true })).toBe('有一种就行 · 复印件')
    expect(rowText(['copy'], { status: 'not-needed', enough: false })).toBe('用不上 · 复印件')
    expect(rowText(['copy'], { status: 'done', enough: false }, '只够签注')).toBe(
      '复印件 · 只够签注',
    )
    expect(rowText(['copy'], { status: undefined, enough: true }, '只够签注')).toBe(
      '有一种就行 · 复印件',
    )
    for (const status of [undefined, 'todo', 'done'] as const) {
      expect(rowText(['copy'], { status, enough: status === 'done' })).toBe('复印件')
    }
  })
})
