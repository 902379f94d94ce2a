import type { Facts } from '../facts'
import type { Situation } from '../situation/types'
import { claimedPapers } from './claimed-papers'
import { renewal } from './renewal'

const FIRST: Situation = { kind: 'first', changes: [] }
const needs = (facts: Facts, situation = FIRST) => {
  const papers = claimedPapers(renewal(situation, '2026-11-27').papers, situation.kind, facts)
  return (id: string) => papers.find((paper) => paper.id === id)?.need
}
const TITLE = {
  gainedInShanghai: true,
  matchesJob: true,
  needsRegistration: false,
  registered: false,
} as const

test.each<[string, Facts, string, string | undefined]>([
  ['no answer', {}, 'degree-certificates', 'in-case'],
  ['not known', { education: 'unknown' }, 'degree-certificates', 'in-case'],
  ['a diploma', { education: 'bachelor' }, 'degree-certificates', 'needed'],
  ['none', { education: 'none', shortageMajor: 'none' }, 'degree-certificates', undefined],
  ['none, the major not asked', { education: 'none' }, 'degree-certificates', 'in-case'],
  ['no major, the diploma not asked', { shortageMajor: 'none' }, 'degree-certificates', 'in-case'],
  [
    'a major in demand',
    { education: 'none', shortageMajor: { inCatalogue: true, matchesJob: true } },
    'degree-certificates',
    'needed',
  ],
  [
    'a major in demand',
    { shortageMajor: { inCatalogue: true, matchesJob: true } },
    'job-description',
    'needed',
  ],
  [
    'neither title nor major',
    { qualifications: [], shortageMajor: 'none' },
    'job-description',
    undefined,
  ],
  ['no title, the major not known', { qualifications: [] }, 'job-description', 'in-case'],
  ['titles not known', { qualifications: 'unknown' }, 'title-certificate', 'in-case'],
  ['no title', { qualifications: [] }, 'title-certificate', undefined],
  [
    'a title',
    { qualifications: [{ level: 'mid-title', ...TITLE }] },
    'title-certificate',
    'needed',
  ],
  [
    'a title',
    { qualifications: [{ level: 'mid-title', ...TITLE }] },
    'skill-certificate',
    undefined,
  ],
  [
    'a junior title',
    { qualifications: [{ level: 'junior-title', ...TITLE }] },
    'title-certificate',
    undefined,
  ],
  ['a skill', { qualifications: [{ level: 'skill-3', ...TITLE }] }, 'skill-certificate', 'needed'],
  ['a skill', { qualifications: [{ level: 'skill-3', ...TITLE }] }, 'job-description', 'needed'],
  [
    'a qualification',
    { qualifications: [{ level: 'mid-equivalent', ...TITLE }] },
    'qualification-certificate',
    'needed',
  ],
  [
    'a skill below the diploma',
    {
      education: 'bachelor-with-degree',
      qualifications: [{ level: 'skill-4', ...TITLE }],
      shortageMajor: 'none',
    },
    'skill-certificate',
    undefined,
  ],
  [
    'a skill below the diploma',
    {
      education: 'bachelor-with-degree',
      qualifications: [{ level: 'skill-4', ...TITLE }],
      shortageMajor: 'none',
    },
    'job-description',
    undefined,
  ],
  [
    'a title that is worth as much as the diploma, which goes before',
    { education: 'master', qualifications: [{ level: 'mid-title', ...TITLE }] },
    'title-certificate',
    undefined,
  ],
  [
    'a title above the diploma',
    { education: 'bachelor-with-degree', qualifications: [{ level: 'mid-title', ...TITLE }] },
    'title-certificate',
    'needed',
  ],
  [
    'a title above the diploma, which counts where the title does not',
    { education: 'bachelor-with-degree', qualifications: [{ level: 'mid-title', ...TITLE }] },
    'degree-certificates',
    'needed',
  ],
  [
    'a skill, the diploma not known',
    { education: 'unknown', qualifications: [{ level: 'skill-4', ...TITLE }] },
    'skill-certificate',
    'needed',
  ],
  ['a spouse', { shanghaiSpouse: { marriedOn: '2020-01-01' } }, 'marriage-certificate', 'needed'],
  [
    'none, but the family may come along',
    { shanghaiSpouse: 'none' },
    'household-register',
    'in-case',
  ],
  [
    'an investment',
    { investment: { sharePercent: 10, averageTax: 1, averageLocalHires: 1 } },
    'tax-details',
    'needed',
  ],
  ['no investment', { investment: 'none' }, 'capital-report', undefined],
  ['an investment not asked, nothing answered', {}, 'capital-report', 'in-case'],
  ['an investment not asked', { education: 'none' }, 'capital-report', undefined],
  ['an investment not known', { investment: 'unknown' }, 'capital-report', 'in-case'],
  ['what everybody needs', { education: 'none', qualifications: [] }, 'contract', 'needed'],
])('%s: %j, %s', (_, facts, id, need) => {
  expect(needs(facts)(id)).toBe(need)
})

test('what everybody needs stays, whatever it is remarked of', () => {
  const [paper] = renewal(FIRST, '2026-11-27').papers
  const of = (need: 'needed' | 'in-case') =>
    claimedPapers([{ ...paper!, need, remarks: ['for-investment'] }], 'first', {
      investment: 'none',
    }).map((one) => one.need)
  expect([of('needed'), of('in-case')]).toStrictEqual([['needed'], []])
})

test('at a renewal the table stays as it is', () => {
  const situation: Situation = { kind: 'renewal', changes: [], unchanged: true }
  const { papers } = renewal(situation, '2026-11-27')
  const facts: Facts = { qualifications: [], shortageMajor: 'none' }
  expect(claimedPapers(papers, 'renewal', facts)).toEqual(papers)
  expect(claimedPapers(papers, 'first', facts)).toHaveLength(papers.length - 1)
})
