import { BONUS_FACTS, type Situation } from '@/engine'

import { SITUATION_TOPICS } from './situation-topics'
import {
  findTopic,
  FLOW,
  isLastTopic,
  nextTopic,
  pointsHint,
  progressText,
  topicOf,
  whyText,
  worthText,
} from './topics'

/** Nothing is said yet. */
const NEW: Situation = { changes: [] }
const DAY = '2026-11-22'
const RARE = BONUS_FACTS.map((fact) => findTopic(fact)!)
const NOT_COVERED = '2022-12-31'

test('a topic is found by its id and by its fact, and by no other word', () => {
  expect(findTopic('public-service')).toBe(topicOf('public-service'))
  expect(findTopic('publicService')).toBe(topicOf('public-service'))
  expect(findTopic('toString')).toBeUndefined()
  expect(findTopic(undefined)).toBeUndefined()
})

test('the way leads from the birthday to the permit', () => {
  const way = [FLOW[0]]
  for (let next = nextTopic('birthday', NEW); next !== undefined; next = nextTopic(next, NEW)) {
    way.push(next)
  }
  expect(way).toEqual(FLOW)
  expect(nextTopic('award', NEW)).toBeUndefined()
})

test('one always knows where one is', () => {
  expect(progressText('birthday', NEW, true)).toBe('第1题，共7题')
  expect(progressText('certificate', NEW, true)).toBe('第3题，共7题')
  expect(progressText('record', NEW, true)).toBe('第6题，共7题')
  expect(progressText('permit', NEW, true)).toBe('第7题，共7题')
  expect(progressText('education', NEW, false)).toBe('改一个答案')
  for (const { id } of RARE) expect(progressText(id, NEW, true)).toBe('加分项')
  for (const { id } of SITUATION_TOPICS) {
    expect(progressText(id, NEW, true)).toBe(id === 'needed' ? '学校的日子' : '续办的情况')
  }
})

test.each<[string, Situation]>([
  ['who has given it', { changes: [], permit: { expiresOn: '2027-10-31' } }],
  ['who has no permit', { changes: [], kind: 'permit' }],
])('the last day of the permit is not asked of %s', (_, situation) => {
  expect(nextTopic('deductions', situation)).toBeUndefined()
  expect(isLastTopic('deductions', situation)).toBe(true)
  expect(isLastTopic('deductions', NEW)).toBe(false)
  expect(isLastTopic('award', NEW)).toBe(false)
  expect(progressText('deductions', situation, true)).toBe('第6题，共6题')
  expect(progressText('permit', situation, true)).toBe('第7题，共7题')
})

test('the numbers are the table’s', () => {
  expect(whyText(topicOf('education'), DAY)).toContain('最多110分')
  expect(whyText(topicOf('insurance'), DAY)).toContain('另外加25到120分')
  expect(whyText(topicOf('investment'), DAY)).toContain('每满10万元')
  expect(whyText(topicOf('deductions'), DAY)).toContain('3年内每次扣150分')
  expect(worthText('publicService', DAY)).toBe('每年4分')
  expect(BONUS_FACTS.map((fact) => worthText(fact, DAY))).toEqual([
    '最多40分',
    '30分',
    '10分',
    '最多110分',
    '每年4分',
    '最多20分',
    '最多120分',
    '120分',
    '120分',
  ])
})

test('every question says why, with no number left out', () => {
  const situation = SITUATION_TOPICS.map(({ id }) => id)
  for (const id of [...FLOW, ...RARE.map(({ id }) => id), ...situation]) {
    const words = whyText(topicOf(id), DAY)
    expect(words).not.toMatch(/undefined|NaN|Infinity|^$/)
    expect(topicOf(id).heading).toMatch(/？$/)
  }
})

test('no numbers where the rules are not known', () => {
  for (const id of FLOW) expect(whyText(topicOf(id), NOT_COVERED)).not.toMatch(/\d/)
  expect(worthText('award', NOT_COVERED)).toBeUndefined()
  expect(pointsHint(undefined)).toBeUndefined()
  expect(pointsHint(0)).toBe('没有分值')
  expect(pointsHint(60)).toBe('60分')
})
