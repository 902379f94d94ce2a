import { permitApplication, type Situation } from '@/engine'
import { permitPhaseText } from './permit-phases'

const said = (day: string, more: Partial<Situation> = {}) => {
  const situation: Situation = { kind: 'permit', changes: [], ...more }
  const { word, sentence } = permitPhaseText(permitApplication(situation, day), day)
  return `${word}。${sentence}`
}
const REGISTERED = { registeredOn: '2026-05-20' }
const APPLIED = { ...REGISTERED, appliedOn: '2026-11-20' }

test.each<[string, Partial<Situation>, string]>([
  ['2026-11-27', {}, '居住登记了吗？。写下登记那天。没登记的，先办居住登记：满6个月才能申领。'],
  ['2026-11-19', REGISTERED, '再过1天，登记满6个月。2026年11月20日（周五）起，可以申领。'],
  [
    '2026-11-20',
    REGISTERED,
    '可以申领居住证了。还要有稳定就业、住所、就读之一。凭证有效1年，2027年5月20日（周四）满，在那以前申领。',
  ],
  [
    '2027-05-20',
    REGISTERED,
    '可以申领居住证了。还要有稳定就业、住所、就读之一。凭证有效1年，今天满，今天就申领。',
  ],
  ['2027-05-21', REGISTERED, '居住登记满一年了。凭证过期要重新登记。申领了的，写下哪天。'],
  ['2026-11-29', APPLIED, '交上去了，等公安审核。最迟2026年11月30日（周一）审完。'],
  ['2026-11-30', APPLIED, '交上去了，等公安审核。最迟今天审完。'],
  ['2026-12-08', APPLIED, '等制证。最迟2026年12月9日（周三）做好。'],
  ['2026-12-09', APPLIED, '等制证。最迟今天做好。'],
  ['2026-12-10', APPLIED, '居住证该做好了。没拿到，查进度或打12345问。'],
])('on %s with %j', (day, situation, words) => {
  expect(said(day, situation)).toBe(words)
})

test('holidays that are not published leave the later of two days', () => {
  expect(said('2027-01-10', { appliedOn: '2026-12-25' })).toBe(
    '交上去了，等公安审核。最迟2027年1月14日审完（应用里还没有2027年的放假安排，可能早一些）。',
  )
})
