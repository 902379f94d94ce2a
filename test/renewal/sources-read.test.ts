/**
 * What the sources say, read sentence by sentence (the paper of facts §3, §4, §9 and §11), against what the product says.
 * One test a row, by its name there.
 */
import {
  DATE_BASES,
  parse,
  prepare,
  PROFILE_SCHEMA,
  renewal,
  selfCheck,
  type Change,
  type FailureId,
  type PaperId,
  type Situation,
  type StepId,
} from '@/engine'
import {
  BACKGROUND,
  CLAUSES,
  CONFLICTS,
  EXPERIENCE,
  PERMIT_FACTS,
  SAID_TO_STOP,
  type Told,
} from '@/text/policy'

import { checkText } from '@/text/checks/reasons'
import { CHECK_NAMES } from '@/text/checks/checks'
import { FOR_HUKOU, NOT_FOR_POINTS } from '@/text/renewal/paper-forms'
import { hrSteps } from '@/text/renewal/hr-steps'
import { ENTRIES } from '@/text/about/contacts'
import { FIRST_CYCLE } from '@/text/renewal/flow'
import { phaseText } from '@/text/renewal/phases'
import { NEWLY_REPORTED, NOT_LISTED } from '@/text/renewal/paper-progress'
import { remarkText } from '@/text/renewal/paper-remarks'
import { formsText, ORIGIN_WORDS, PAPER_NAMES } from '@/text/renewal/papers'
import { dateMeaning } from '@/text/renewal/date-meanings'
import { OWN_DAY } from '@/text/renewal/remind-page'
import { calendarWords } from '@/text/renewal/reminder-words'
import { AFTER_DECISION } from '@/text/renewal/renewal'
import { PARTS as QUESTIONS, SITUATION_TOPICS } from '@/text/questions/situation-topics'
import { GAPS } from '@/text/policy/source-groups'
import { PLACE_NAMES } from '@/text/renewal/steps'
import { stepHow } from '@/text/renewal/steps-how'
import { topicOf } from '@/text/questions/topics'

const TODAY = '2026-11-27'
const of = (changes: Change[] = [], more: Partial<Situation> = {}): Situation => ({
  kind: 'renewal',
  changes,
  ...more,
})
const FIRST: Situation = { kind: 'first', changes: [] }

const paper = (id: PaperId, situation: Situation) =>
  renewal(situation, TODAY).papers.find((one) => one.id === id)!
const step = (id: StepId, situation = of(['employer', 'address', 'education'])) =>
  renewal(situation, TODAY).steps.find((one) => one.id === id)!
const how = (id: StepId, situation: Situation, on = TODAY) =>
  stepHow(id, situation, renewal(situation, on)).join('')
const remarks = (id: PaperId, situation: Situation) =>
  paper(id, situation).remarks.map(remarkText).join('')
const clause = (id: string) => CLAUSES.find((one) => one.id === id)!
const conflict = (id: string) => CONFLICTS.find((one) => one.id === id)!
const told = (list: readonly Told[], id: string) => list.find((one) => one.id === id)!

function check(id: FailureId, situation: Partial<Situation>, facts: object = {}) {
  const { profile, problems } = parse({
    schema: PROFILE_SCHEMA,
    id: 'p',
    label: '',
    facts,
    situation: of([], situation),
    progress: {},
  })
  expect(problems).toEqual([])
  return selfCheck(prepare(profile), profile.situation, TODAY).find((one) => one.id === id)!
}

describe('§11', () => {
  const DWELLINGS = [
    ...(['title-deed', 'lease-proof', 'dormitory-proof'] as const),
    ...(['host-household', 'host-statement', 'committee-proof'] as const),
  ]

  test.each(DWELLINGS)('住所材料：复印件，验原件，签注、住址变更和续办都用 · %s', (id) => {
    const { forms, steps } = paper(id, of(['address']))
    expect(formsText(forms)).toBe('原件＋复印件')
    expect(remarks(id, of(['address']))).toContain('交复印件，原件带去核对')
    expect(steps).toEqual(['address', 'endorse', 'hand-over'])
  })

  test('住所材料：地址和登记不一致的续办，也交单位；第一次申请没有这样写', () => {
    const permit = { expiresOn: '2026-12-10', addressMatches: false } as const
    expect(paper('title-deed', of([], { permit })).steps).toContain('hand-over')
    expect(paper('title-deed', { ...FIRST, permit }).steps).toEqual(['address', 'endorse'])
  })

  test('租赁备案证明从哪来：房地部门', () => {
    expect(ORIGIN_WORDS[paper('lease-proof', of(['address'])).origin]).toBe('房地部门出具')
    expect(PAPER_NAMES['lease-proof']).toBe('房屋租赁合同登记备案证明')
    expect(how('lease-record', of(['address']))).toContain('备案证明由房地部门出具')
  })

  test.each(['landlord-id', 'tenant-id', 'house-title', 'signed-lease'] as const)(
    '网签、备案材料：验原件收复印件 · %s',
    (id) => {
      expect(formsText(paper(id, of(['address'])).forms)).toBe('原件＋复印件')
      expect(remarks(id, of(['address']))).toContain('原件带去核对')
    },
  )

  test('网签、备案材料：网签申请书要原件', () => {
    expect(formsText(paper('lease-application', of(['address'])).forms)).toBe('原件')
  })

  test('学历验证：完成后再续积分，不是居住证', () => {
    expect(clause('S-education').gist).toContain('验证完成后再续积分')
    expect(clause('S-education').caution).toContain('不是居住证签注')
    expect(how('verify-education', of(['education']))).toContain(
      '验证完成后再续积分；居住证签注不用等它',
    )
  })

  test.each([
    ['单位没变', 'refresh', of()],
    ['换了单位', 'employer-login', of(['employer'])],
    ['第一次申请', 'fill-form', FIRST],
  ] as const)('没有账号：单位先网上注册 · %s', (_name, id, situation) => {
    expect(how(id, situation)).toContain('由单位先在网上为持证人注册；用户名被占的，用个人账号')
  })

  test.each([of(), of(['employer']), FIRST])(
    '没有账号：单位那一页也说，只说一次 · %#',
    (situation) => {
      const lines = hrSteps(renewal(situation, TODAY), situation).flatMap(({ parts }) =>
        parts.flatMap(({ lines: some }) => some),
      )
      expect(lines.filter((line) => line.includes('先在网上为员工注册'))).toHaveLength(1)
    },
  )

  test.each([of(), FIRST])('调档：受理点或人才服务中心调，调到后审核 · %#', (situation) => {
    expect(how('archive', situation)).toContain('受理点或区人才服务中心调你的档案，调到后再审核')
    expect(step('archive', situation)).toMatchObject({
      where: ['talent-centre'],
      clauses: ['A16', 'S-steps'],
    })
  })

  test('住址变更在哪办：社区事务受理服务中心当场，或随申办', () => {
    const places = step('address').where.map((place) => PLACE_NAMES[place])
    expect(places).toEqual([
      '随申办 → 居住登记地址信息变更',
      '任一社区事务受理服务中心（全市通办）',
    ])
    expect(how('address', of(['address']))).toContain('社区事务受理服务中心当场办')
  })

  test('领通知单：本人和单位带有效身份证件；在线打印；凭居住证在自助设备打', () => {
    for (const situation of [of(), of(['child']), FIRST]) {
      for (const id of ['id-card', 'permit', 'hr-id'] as const) {
        expect(paper(id, situation).steps).toContain('notice')
      }
      const words = how('notice', situation)
      for (const part of ['在线打印', '按通知的时间和地址', '本人和单位带有效身份证件'])
        expect(words).toContain(part)
      expect(words).toContain('凭居住证在自助打印设备上打')
    }
    expect(PLACE_NAMES.machine).toBe('全市任一受理机构的自助打印设备')
  })

  test('进度：单位可登录系统看', () => {
    expect(how('verification', of())).toContain('单位登录系统能看进度和结果')
    const employer = hrSteps(renewal(of(['child']), TODAY), of(['child']))
    const receipt = employer
      .find(({ id }) => id === 'receipt')!
      .parts.flatMap(({ lines }) => lines)
      .join('')
    expect(receipt).toContain('进度和结果，登录系统能看')
    expect(receipt).toContain('你和员工都带有效身份证件')
  })

  test('材料缺失、没盖章：可能被退回；离职日期是换单位材料的要求', () => {
    const said = [
      checkText(check('R11', { papers: { stamped: false, leavingDateShown: true } })),
      remarkText('returned-without-stamp'),
      clause('S-papers').gist,
      how('counter', of(['employer'])),
      ...SITUATION_TOPICS.map(({ why }) => String(why)),
    ].join('')
    expect(said).toContain('可能被退回')
    expect(said.replace(/可能被退回/g, '')).not.toContain('被退回')
    const leaving = check('R11', {
      changes: ['employer'],
      papers: { stamped: true, leavingDateShown: false },
    })
    expect(checkText(leaving)).toBe('退工单上没有离职日期；换单位的材料，一篇文章要求写上。')
    expect(remarkText('leaving-date')).not.toContain('退回')
  })

  test('1倍基数不够的职称积分：暂时失效，够了再续', () => {
    const title = {
      birthday: '1990-05-05',
      education: 'none',
      qualifications: [
        {
          level: 'mid-title',
          gainedInShanghai: true,
          matchesJob: true,
          needsRegistration: false,
          registered: false,
        },
      ],
      insurance: { spans: [{ from: '2020-01', base: 'floor' }] },
    }
    const found = check('R5', {}, title)
    expect(found.because.code).toBe('title-months-short')
    expect(checkText(found)).toContain('积分暂时失效，够了再续，不是从头来')
    expect(found.sources).toContain('S0')
  })

  test('逾期60日以上补办：不用重新办理居住登记', () => {
    const late = (on: string) => {
      const own = of([], { permit: { expiresOn: '2026-12-01' } })
      return phaseText(renewal(own, on), 'renewal', on)!.more?.join('')
    }
    for (const on of ['2027-01-31', '2027-03-02'])
      expect(late(on)).toContain('不用重新办理居住登记')
    expect(late('2027-01-30')).not.toContain('居住登记')
  })

  test.each([
    ['子女入学资格', 'stop-school'],
    ['医保报销', 'stop-medical'],
    ['购房资格', 'stop-home'],
    ['社保记录可能不能用于落户累计', 'stop-hukou'],
  ])('失效时停掉的：%s 是中介说法，问主管部门', (topic, id) => {
    const one = told(SAID_TO_STOP, id)
    expect(one.topic).toContain(topic)
    expect(one.says).toContain('中介说法，无条文，问主管部门')
    expect(one.sources).toContain('S1')
    expect(one.confidence).toBeUndefined()
  })

  test('60天、重算的其他写法：列入分歧3、4、5', () => {
    const says = (id: string, who: string) =>
      conflict(id).sides.filter(({ sources }) => sources.includes(who))
    expect(says('3', 'S0').map((one) => one.says)).toContain(
      '过期超过60天没年审，居住证和积分都要重办',
    )
    expect(says('4', 'S2').map((one) => one.says)).toEqual(['要重新办积分'])
    expect(says('5', 'S1').map((one) => one.says)).toEqual(['逾期超过60天积分清零，持证年限也重算'])
  })

  test('换单位的先后：两篇相反，建议先网上填、再带材料，去前打电话', () => {
    const { sides, shown } = conflict('22')
    expect(sides.map(({ sources }) => sources.join())).toEqual(['S0', 'S2', 'S1', 'A'])
    expect(shown).toContain('先网上填，再带材料，去前打电话确认')
    expect(how('employer-login', of(['employer']))).toContain('先网上填，再带材料去，去前打电话')
  })

  test('随申办：APP、微信小程序、支付宝小程序都有', () => {
    const [permit] = ENTRIES
    expect(permit!.what).toContain('APP、微信小程序、支付宝小程序都有')
  })

  test('新增配偶：两个人的结婚证', () => {
    expect(remarks('marriage-certificate', of(['spouse']))).toContain('两个人的结婚证，两本都带')
  })

  test('首次周期例子：领证当日申请，受理完，证和积分同一天到期', () => {
    expect(FIRST_CYCLE).toContain(
      '2023年6月1日领证、当日申请，12月1日受理完。证和积分都是2024年6月1日到期',
    )
  })

  test('引用更正：收件凭证、调档、通知单、重税各引说到它的', () => {
    expect(step('receipt').sources).toEqual(['A', 'S2'])
    expect(step('archive').sources).toEqual(['A', 'S1', 'S2'])
    expect(step('notice').sources).toEqual(['A', 'S1', 'S2', 'S4'])
    const tax = { zeroReport: false, undeclared: false, twoEmployers: true }
    expect(check('R8', { tax }).sources).toEqual(['S0', 'S1', 'S4'])
  })
})

describe('§5', () => {
  test('R8：零报税和没有申报都可能，两种相反的说法都写', () => {
    const none = { zeroReport: false, undeclared: false, twoEmployers: false }
    for (const part of ['zeroReport', 'undeclared'] as const) {
      const found = check('R8', { tax: { ...none, [part]: true } })
      expect(found.verdict).toBe('may-fail')
      expect(checkText(found)).toMatch(/零报税.*一篇说做了会失败，一篇说没做会失败/)
    }
    expect(check('R8', { tax: none }).verdict).toBe('fine')
    expect(check('R8', { tax: { ...none, undeclared: 'unknown' } }).verdict).toBe('unknown')
    expect(QUESTIONS.tax.map(({ part }) => part)).toContain('undeclared')
    expect(conflict('28').chosen).toBeNull()
  })

  test('R9：只说职称、技能、紧缺专业，学历不判也不问', () => {
    expect(CHECK_NAMES.R9).not.toContain('学历')
    expect(QUESTIONS.job.map(({ part }) => part)).toEqual(['descriptionReady'])
    const job = { descriptionReady: false, matchesEducation: false }
    const facts = { education: 'bachelor', qualifications: [] }
    expect(check('R9', { job }, facts).verdict).toBe('fine')
  })
})

describe('§4', () => {
  test.each([
    ['degree-certificates', '用学历、紧缺专业计分的'],
    ['title-certificate', '用职称、职业资格、技能等级计分的'],
    ['qualification-certificate', '用职称、职业资格、技能等级计分的'],
    ['skill-certificate', '用职称、职业资格、技能等级计分的'],
    ['marriage-certificate', '用沪籍配偶计分，或家属随迁的'],
    ['household-register', '用沪籍配偶计分，或家属随迁的'],
    ['capital-report', '用投资纳税、带动就业计分的'],
    ['tax-details', '用投资纳税、带动就业计分的'],
    ['hiring-proof', '用投资纳税、带动就业计分的'],
  ] as const)('第一次申请，按得分项：%s', (id, who) => {
    expect(remarks(id, FIRST)).toContain(who)
    expect(paper(id, FIRST)).toMatchObject({ need: 'in-case', steps: ['hand-over'] })
    expect(paper(id, FIRST).sources).toContain('A')
  })

  test('没有列名的得分项，问区人才服务中心；续办时新报的，照第一次申请', () => {
    for (const item of ['表彰', '公共服务', '远郊', '应届', '创业', '中介'])
      expect(NOT_LISTED).toContain(item)
    expect(NOT_LISTED).toContain('问区人才服务中心')
    expect(NEWLY_REPORTED).toContain('和第一次申请的一样')
  })

  test('学历另有第三方说的几份', () => {
    expect(remarks('degree-certificates', FIRST)).toContain('学信网备案表、学籍报告、学位验证报告')
  })

  test('六种表：只有申请表是积分的，其余说明是落户用的', () => {
    expect(NOT_FOR_POINTS).toHaveLength(5)
    expect(NOT_FOR_POINTS.every(({ use }) => /落户|转户口/.test(use))).toBe(true)
    expect(FOR_HUKOU).toBe('这些是落户用的，不是积分用的。怎么填、从哪来，问受理部门。')
  })
})

describe('§3.1', () => {
  test.each([
    ['登记凭证一年，违法建筑不办', 'register', '违法建筑'],
    ['半年和三选一，或连续6个月社保', 'who', '登记满半年'],
    ['集体宿舍证明由谁出', 'dormitory', '人事或保卫部门'],
    ['在哪里交', 'apply', '居住证办理一件事'],
    ['6个和7个工作日', 'wait', '6个工作日内审核，通过后7个工作日内制证'],
    ['进度', 'progress', '居住证办理进度查询'],
    ['快递只在市内', 'receive', '快递只送上海市内'],
    ['书面告知理由', 'refused', '书面告知理由'],
    ['登记期内搬家', 'moved', '居住登记地址信息变更'],
    ['自助机更新卡面', 'card', '自助机上更新'],
  ])('申领居住证：%s', (_row, id, part) => {
    expect(told(PERMIT_FACTS, id).says).toContain(part)
  })

  test('签注后卡面日期到自助机更新', () => {
    expect(how('endorse', of())).toContain('卡面上的日期到自助机更新')
  })
})

describe('§3.2', () => {
  test('收件凭证和一次性告知', () => {
    expect(clause('A15').gist).toContain('不齐的，一次告知要补哪些')
    expect(how('receipt', of())).toContain('会一次告知要补哪些')
    expect(step('receipt').clauses).toEqual(['A15'])
  })

  test('先网上模拟估分，向注册地（转述：或登记地）申请', () => {
    expect(clause('A13').gist).toContain('先在网上模拟估分')
    expect(how('fill-form', FIRST)).toContain('先在网上模拟估分')
    expect(how('counter', of(['employer']))).toContain('也可以是登记地')
  })

  test('查询、变动与下降、复核', () => {
    const after = AFTER_DECISION.join('')
    for (const part of ['网上查', '两次续办之间分数也可能下降', '调整并告知', '都可以申请复核'])
      expect(after).toContain(part)
    expect(how('notice', of())).toContain(after)
    expect(step('notice').clauses).toEqual(expect.arrayContaining(['A18', 'A21']))
    expect(clause('A19')).toMatchObject({ confidence: 0.9 })
  })

  test('审核属实以前没有期限：说明，并可自己定一天提醒', () => {
    const permit = {
      expiresOn: '2026-12-01',
      endorsedOn: '2026-11-10',
      pointsFiledOn: '2026-11-20',
    }
    const plan = renewal(of([], { permit }), TODAY)
    expect(plan.dates.decisionBy).toBeUndefined()
    expect(phaseText(plan, 'renewal', TODAY)!.sentence).toContain('审核要多久，办法没有写')
    expect(how('verification', of())).toContain('官方没说')
    expect(OWN_DAY.about).toContain('官方没说')
    expect(calendarWords({ id: 'ask-progress', day: TODAY }).notes).toContain('不是期限')
  })

  test('§3.4 建议最迟续办，从签注那天数', () => {
    const permit = { expiresOn: '2026-12-01', endorsedOn: '2026-11-02' }
    expect(renewal(of([], { permit }), TODAY).dates.adviseFiling).toMatchObject({
      day: '2026-11-09',
    })
    expect(dateMeaning('adviseFiling', false)).toContain('从签注办好那天数')
    expect(clause(DATE_BASES.adviseFiling.clause).caution).toContain('从签注办好那天数')
  })
})

describe('§6, §8, §9', () => {
  test('25 拆开：60天后年限重算，写明年限还用在别处', () => {
    expect(dateMeaning('restartsFrom', false)).toContain('持居住证满5年可以购房')
    expect(conflict('25-years')).toMatchObject({ chosen: 1, confidence: 0.88 })
  })

  test('30 投资只算企业的税，31 系统两个名字都写', () => {
    expect(clause('A7-4').gist).toContain('工资的个税不算')
    expect(topicOf('investment').caution).toContain('自己工资的个税不算')
    for (const words of [PLACE_NAMES['points-online'], ENTRIES[1]!.name + ENTRIES[1]!.what]) {
      expect(words).toContain('上海市居住证积分管理信息系统')
      expect(words).toContain('上海人力资源网站')
    }
  })

  test('§8 没查到的列出来，“满6个月”写明把握', () => {
    expect(GAPS).toHaveLength(7)
    expect(GAPS.join('')).toContain('约92%')
  })

  test.each([
    ['school', ['K'], 0.8, '2026年', '没提120分'],
    ['school-days', ['K'], 0.8, '2026年', '2027年的还没查到'],
    ['school-law', ['L'], 0.95, '2024年', '由区统筹'],
    ['exams', ['M'], 0.5, '2016年', '考试期间居住证须有效'],
    ['home', ['I'], 0.88, '2026年', '持居住证满5年可以购房'],
    ['hukou', ['N'], 0.8, '2025年', '和积分是两回事'],
  ])('§9 %s：出处、把握、哪一年、问谁', (id, sources, confidence, year, part) => {
    const one = told(BACKGROUND, id)
    expect(one).toMatchObject({ sources, confidence })
    expect(one.topic + one.says).toContain(year)
    expect(one.says).toContain(part)
    expect(one.ask).toBeTruthy()
  })

  test('§9 办理人的经验没有把握数，只作提醒', () => {
    expect(EXPERIENCE.map(({ id }) => id)).toEqual([
      ...['same-address', 'agency', 'diploma', 'archive', 'ages', 'college-major'],
    ])
    expect(EXPERIENCE.filter(({ confidence }) => confidence !== undefined)).toEqual([])
    expect(how('details', of(['child']))).toContain('办理人的经验')
  })

  test('every entry that is told names papers that there are, once', () => {
    const all = [...PERMIT_FACTS, ...BACKGROUND, ...SAID_TO_STOP, ...EXPERIENCE]
    const ids = all.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { sources } of all) {
      expect(sources.length).toBeGreaterThan(0)
      expect(sources.filter((id) => !/^([A-N]|S[0-4])$/.test(id))).toEqual([])
    }
  })
})
