import { parse, type Problem, PROFILE_SCHEMA } from '@/engine'
import { problemPlace, problemText } from './problems'

const told = (facts: object, rest: object = {}): Problem[] =>
  parse({ schema: PROFILE_SCHEMA, id: 'x', label: '甲', facts, ...rest }).problems

const sentence = (facts: object, rest: object = {}): string => {
  const [problem] = told(facts, rest)
  return problem === undefined ? '' : `${problemPlace(problem)}：${problemText(problem)}`
}

describe('problemText', () => {
  it.each<[object, string]>([
    [{ birthday: '1900-01-01' }, '生日：太早了，不能早于1920年1月1日'],
    [{ birthday: '1990-02-30' }, '生日：没有这一天'],
    [{ birthday: 19900501 }, '生日：这一项的写法看不懂'],
    [{ education: 'phd' }, '学历学位：这不是可选的答案'],
    [{ freshGraduateUntil: '2024-13' }, '应届截止月：没有这个月份'],
    [
      { investment: { sharePercent: 101, averageTax: 0, averageLocalHires: 0 } },
      '投资纳税或带动就业：太大了，最多是100',
    ],
    [
      { investment: { sharePercent: -1, averageTax: 0, averageLocalHires: 0 } },
      '投资纳税或带动就业：太小了，至少是0',
    ],
    [
      { investment: { sharePercent: 1, averageTax: 0.5, averageLocalHires: 0 } },
      '投资纳税或带动就业：请写整数，不要小数',
    ],
    [
      { investment: { sharePercent: 1.005, averageTax: 0, averageLocalHires: 0 } },
      '投资纳税或带动就业：小数最多2位',
    ],
    [{ investment: { sharePercent: 1 } }, '投资纳税或带动就业：这里缺了一项'],
    [
      { publicService: { since: '2024-05', until: '2024-04' } },
      '特定公共服务：结束不能早于开始（2024年5月）',
    ],
    [
      { birthday: '1990-05-01', shanghaiSpouse: { marriedOn: '1985-01-01' } },
      '配偶的户籍：不能早于出生日期（1990年5月1日）',
    ],
    [{ award: 'none', extra: 1 }, '这份档案：这里有一项本工具不认识的内容'],
    [
      { insurance: { spans: [{ from: '1992-12', base: 5000 }] } },
      '社保记录：太早了，不能早于1993年1月',
    ],
    [
      {
        insurance: {
          spans: [
            { from: '2020-01', to: '2020-06', base: 'x1' },
            { from: '2020-06', base: 'x1' },
          ],
        },
      },
      '社保记录：和第1段的月份重叠了，同一个月只能算一次',
    ],
    [
      { insurance: { spans: [{ from: '1993-01', to: '2053-01', base: 'x1' }] } },
      '社保记录：太长了，最多600',
    ],
  ])('%j', (facts, expected) => {
    expect(sentence(facts)).toBe(expected)
  })

  it('names the counts that do not fit', () => {
    const counts = {
      months: 10,
      last48: { x08: 3, x1: 5, x2: 0 },
      last36: { x3: 0 },
      last12: { paid: 0, x1: 0 },
      asOf: '2026-10',
    }
    expect(sentence({ insurance: { counts } })).toBe(
      '社保记录：这个数不能大于3（范围更宽的那一项）',
    )
  })

  it('says which answers and which days of a permit contradict each other', () => {
    const situation = (parts: object, facts: object = {}): string =>
      sentence(facts, { situation: { changes: [], ...parts } })
    const permit = (days: object): string =>
      situation({ permit: { expiresOn: '2026-12-01', ...days } })
    expect(permit({ endorsedOn: '2020-05-01' })).toBe(
      '签注办好的日子：比居住证有效期到（2026年12月1日）早得太多，不是这一轮的',
    )
    expect(permit({ endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-01' })).toBe(
      '单位提交积分的日子：不能早于签注办好的日子（2026年11月2日）',
    )
    expect(permit({ newExpiresOn: '2026-12-01' })).toBe(
      '签注后，新的有效期到：要比居住证有效期到（2026年12月1日）晚',
    )
    expect(permit({ pointsFiledOn: '2026-11-02', lastFiledOn: '2026-11-02' })).toBe(
      '单位提交积分的日子：要比上一轮提交积分的日子（2026年11月2日）晚',
    )
    expect(situation({ unchanged: true, changes: ['child'] })).toBe(
      '都没有变：和“有什么变了”的回答不能同时成立',
    )
    expect(situation({ changes: ['education'] }, { education: 'none' })).toBe(
      '有什么变了：和“学历学位”的回答不能同时成立',
    )
    expect(situation({ neededBy: '1990-05-01' }, { birthday: '1990-05-01' })).toBe(
      '要用积分的日子：不能早于出生日期（1990年5月1日）',
    )
    expect(situation({ contract: { from: '2026-02-01', until: '2026-01-31' } })).toBe(
      '劳动合同：结束不能早于开始（2026年2月1日）',
    )
  })

  it('names the days and choices of a situation', () => {
    const situation = (parts: object, facts: object = {}): string =>
      sentence(facts, { situation: { changes: [], ...parts } })
    const plan = { actions: [{ id: 'master', months: 36, effort: 4 }], begun: '2026-11-22' }
    expect(situation({ registeredOn: '2026-05-20', appliedOn: '2026-05-19' })).toBe(
      '申领居住证的日子：不能早于居住登记的日子（2026年5月20日）',
    )
    expect(situation({ registeredOn: '2026-02-30' })).toBe('居住登记的日子：没有这一天')
    expect(situation({ movedOn: '1990-05-01' }, { birthday: '1990-05-01' })).toBe(
      '搬家的日子：不能早于出生日期（1990年5月1日）',
    )
    expect(situation({ dwelling: 'hotel' })).toBe('住的是哪一种房子：这不是可选的答案')
    expect(situation({ plan: { ...plan, actions: [...plan.actions, ...plan.actions] } })).toBe(
      '选定的办法：同一项写了两次',
    )
    expect(situation({ plan: { ...plan, begun: '2026-02-30' } })).toBe('选定的办法：没有这一天')
    expect(situation({ kind: 'none' })).toBe('申请还是续办：这不是可选的答案')
  })

  it('speaks of the rest of a profile too', () => {
    expect(sentence({}, { label: '甲\u200b' })).toBe('名字：里面有不能用的字符')
    expect(sentence({}, { situation: { changes: ['child', 'child'] } })).toBe(
      '有什么变了：同一项写了两次',
    )
    expect(sentence({}, { situation: { changes: [], contract: { until: '2026-02-30' } } })).toBe(
      '劳动合同：没有这一天',
    )
    expect(sentence({}, { situation: { changes: [], tax: { zeroReport: true } } })).toBe(
      '个税申报：这里缺了一项',
    )
    expect(sentence({}, { progress: { contract: 'lost' } })).toBe('材料清单：这不是可选的答案')
    expect(sentence({}, { schema: PROFILE_SCHEMA + 1 })).toBe(
      '这份档案：这是更新版本保存的内容，请先更新',
    )
    expect(sentence({}, { situation: { permit: { expiresOn: 'x' }, changes: [] } })).toBe(
      '居住证：没有这一天',
    )
  })
})
