import { APPLICATION, type PermitStepId, RENEWAL_NOTES, type Situation } from '@/engine'

type Dwelling = NonNullable<Situation['dwelling']>

const { registeredMonths, insuredMonths, reviewDays, cardDays } = APPLICATION
const YEARS = RENEWAL_NOTES.registrationYears

/** The page of who has no permit yet. */
export const PERMIT_WORDS = {
  title: '办居住证',
  share: '上海居住证怎么办，先后几步',
  write: '写下日子',
  appliedOn: '申领交上去的日子',
  appliedHint: '在随申办或窗口交上去的那一天。',
  got: '拿到居住证了，去申请积分',
  way: '一步一步',
  lives: '现在住的房子是',
  lease: '租房的，先看这里',
  paper: (name: string, forms: string) => `${name}：${forms}`,
  moved: '登记以后搬了家',
  movedOn: '搬家的日子',
  movedHow: `一年有效期里换了住处，${RENEWAL_NOTES.reportDays}日内去改。带身份证和住所证明，社区事务受理服务中心当场办；也可以在随申办“居住登记地址信息变更”里办。`,
  report: (day: string, isOver: boolean) =>
    isOver ? `已经过了${RENEWAL_NOTES.reportDays}天，尽快去改。` : `${day}以前去改。`,
  sources: '这些是我们从哪里读到的',
}

export const DWELLING_OPTIONS: readonly { value: Dwelling; label: string }[] = [
  { value: 'rented', label: '租的' },
  { value: 'owned', label: '自己买的' },
  { value: 'borrowed', label: '借住亲友家' },
  { value: 'dormitory', label: '单位宿舍' },
]

/** What shows where one lives. */
export const DWELLING_PROOFS: Record<Dwelling, string> = {
  rented: '住所证明：租赁合同，或租赁备案证明。先看随申办页面要哪一样。',
  owned: '住所证明：自己买的房，用产权证。',
  borrowed:
    '住所证明：近亲属的房子，用亲属关系证明或承诺书。别的亲友家，三样一起：亲友的户口簿或产权证、书面证明、居（村）委的寄宿证明。',
  dormitory: '住所证明：单位集体宿舍证明，由单位人事或保卫部门出。',
}

/** What each step is called, and who does it or how long it takes. */
export const PERMIT_STEPS: Record<PermitStepId, { name: string; detail: string }> = {
  lease: { name: '租赁网签、备案', detail: '本人办；只有要用备案证明的人才办' },
  register: { name: '居住登记', detail: `本人办；凭证有效${YEARS}年` },
  conditions: { name: `登记满${registeredMonths}个月`, detail: '还要有稳定就业、住所、就读之一' },
  apply: { name: '申领居住证', detail: '本人办；随申办或受理窗口' },
  review: { name: '公安审核', detail: `收到后${reviewDays}个工作日内` },
  card: { name: '制证', detail: `审核通过后${cardDays}个工作日内` },
  receive: { name: '拿居住证', detail: '邮寄或自取；快递只送上海市内' },
  points: { name: '第一次申请积分', detail: '写下证上的到期日，接着办' },
}

/** What to do at a step; what no source says is said with whom to ask. */
export const PERMIT_HOW: Record<PermitStepId, readonly string[]> = {
  lease: [],
  register: [
    '去哪里登记、带什么，没查到规定。先打12345，或问住处的社区事务受理服务中心。',
    '违法建筑里，不给办居住登记和居住证。',
  ],
  conditions: [
    `登记满${registeredMonths}个月，并且有稳定就业、住所、就读之一。`,
    `申领前连着交了${insuredMonths}个月社保、这个月也在交的，视为满半年，可以早点申领。`,
    `一篇文章说，要连续${insuredMonths}个月社保或个税，系统才通过。拿不准，先打12345问。`,
  ],
  apply: [
    '随申办“居住证办理一件事”，或社区事务受理服务中心。',
    '要交哪些材料，以随申办页面为准。',
    '不符合条件的，会书面告知理由。',
  ],
  review: [
    `公安收到后${reviewDays}个工作日内审核。这里从交上去那天数，那天不算。`,
    '进度：“居住证办理一件事”里的“居住证办理进度查询”，或“我的→我的办件”。',
  ],
  card: [
    `审核通过后${cardDays}个工作日内制证。也有攻略写，7个工作日就能拿证。`,
    '进度：“居住证办理一件事”里的“居住证办理进度查询”，或“我的→我的办件”。',
  ],
  receive: [
    '邮寄或自取，快递只送上海市内。',
    '没收到，看“居住证办理进度查询”，或“我的→我的办件”。',
  ],
  points: ['积分和居住证同一天到期。拿到证就可以申请，先看看分够不够。'],
}
