import { COMMON_FACTS, eachFlag, FLAGS, policyOn } from '@/engine'
import type { BonusFact, DayText, FlagId, Situation } from '@/engine'

import { FLAG_WORDS } from '../scheme'
import { moneyText } from './answers'
import { isSituation, SITUATION_TOPICS } from './situation-topics'
import type { Table, Topic, TopicId } from './topic'

const ASK_DISTRICT = '问单位人事或区人才服务中心，也可以拨12345'

const TOPICS: readonly Topic[] = [
  {
    id: 'birthday',
    fact: 'birthday',
    heading: '你的生日是哪一天？',
    why: ({ age }) =>
      `年龄按周岁算，${age.lastAge}周岁以内有${age.base}到${age.cap}分，年纪越小分越多，到上限为止。`,
    paper: '身份证。',
    unsure: '看一眼身份证就知道',
  },
  {
    id: 'education',
    fact: 'education',
    heading: '你的最高学历是哪一种？',
    why: ({ education }) =>
      `学历最多${most(education)}分。它和职称、技能等级二选一，取分高的那一项，不会相加。`,
    paper: '毕业证书和学位证书。要国家教育行政部门认可的学历。',
    caution: '非全日制怎么算，没查到官方说明。学信网验证（国外的用留服认证）是核验时用的。',
    unsure: '到学信网查；国外学历看留服认证',
  },
  {
    id: 'qualifications',
    fact: 'qualifications',
    heading: '你有职称或技能证书吗？',
    why: ({ qualification }) =>
      `最多${most(qualification.points)}分。它和学历二选一，取分高的那一项，不会相加。`,
    paper: '职称证书、技能等级证书或职业资格证书。',
    unsure: '问单位人事，看证书够不够条件',
  },
  {
    id: 'certificate',
    heading: '这是哪一种证书？',
    why: ({ qualification: { points } }) =>
      `不同的级别分值不同，最多${most(points)}分；几本证书只取分最高的一本。`,
    paper: '证书上写着级别和发证日期；岗位说明书写着你做什么。',
    unsure: '问单位人事',
  },
  {
    id: 'insurance',
    fact: 'insurance',
    heading: '你在上海交职工社保多久了？',
    why: ({ insuranceYears, insuranceBase }) =>
      `按月交的，每满1年${insuranceYears.perYear}分，没有上限；缴费基数高的，另外加${Math.min(...insuranceBase.map(({ points }) => points))}到${Math.max(...insuranceBase.map(({ points }) => points))}分。`,
    paper: '社保缴费记录，上面有每个月的缴费基数。',
    unsure: '在随申办里查缴费记录，或问单位人事',
  },
  {
    id: 'extras',
    heading: '下面这些，你有吗？',
    why: ({ shanghaiSpouse }) =>
      `配偶是上海户籍的，最多能加${shanghaiSpouse.cap}分，先看这一项。其余的少见。`,
    paper: '',
    unsure: '',
  },
  {
    id: 'shortage-major',
    fact: 'shortageMajor',
    heading: '你学的专业是紧缺急需专业吗？',
    why: ({ shortageMajor }) =>
      `专业在本市的目录里，工作岗位也和专业一致，加${shortageMajor}分。两样都要。`,
    paper: '毕业证书上的专业名称，和单位的岗位说明书。',
    unsure: ASK_DISTRICT,
    caution: '目录由市人社局会同有关部门公布。本工具没有拿到目录全文，请对照公布的目录看。',
  },
  {
    id: 'shanghai-spouse',
    fact: 'shanghaiSpouse',
    heading: '你的配偶是上海户籍吗？',
    why: ({ shanghaiSpouse: { perYear, cap } }) =>
      `配偶是本市户籍的，结婚每满1年加${perYear}分，最多${cap}分。`,
    paper: '结婚证，和配偶的户口簿。',
    unsure: '看配偶的户口簿',
  },
  {
    id: 'fresh-graduate',
    fact: 'freshGraduate',
    heading: '你是全日制应届毕业生吗？',
    why: ({ freshGraduate }) => `全日制应届高校毕业生加${freshGraduate}分。`,
    paper: '毕业证书（学习形式是不是全日制）。',
    unsure: '到学信网看学习形式；算不算应届问单位人事',
  },
  {
    id: 'award',
    fact: 'award',
    heading: '你在上海工作期间得过表彰奖励吗？',
    why: ({ award }) => `按级别最多加${most(award)}分，得过几次的取最高一次。`,
    paper: '表彰的证书或文件，看是哪一级机关发的。',
    unsure: ASK_DISTRICT,
    caution: '哪些表彰算，以市委、市政府批准公布的目录为准，本工具没有拿到目录。',
  },
  {
    id: 'public-service',
    fact: 'publicService',
    heading: '你在特定的公共服务领域工作吗？',
    why: ({ publicService: { perYear, minYears } }) =>
      `每满1年加${perYear}分，满${minYears}年后开始计入。`,
    paper: '劳动合同，看岗位和入职的月份。',
    unsure: ASK_DISTRICT,
    caution: '现在算哪些领域，没查到官方说明；第三方和旧版说是环卫。',
  },
  {
    id: 'suburb',
    fact: 'suburb',
    heading: '你在远郊重点区域工作，并且住在那里吗？',
    why: ({ suburb: { perYear, minYears, cap } }) =>
      `每满1年加${perYear}分，最多${cap}分。办法只写“满一定年限”后计入，这里按${minYears}年算。`,
    paper: '劳动合同，和居住证上的地址。',
    unsure: ASK_DISTRICT,
    caution: '区域名单和年限没查到官方说明，以区域政策为准；第三方说区域是临港。',
  },
  {
    id: 'investment',
    fact: 'investment',
    heading: '你在上海投资办了企业吗？',
    why: ({ investment: { stepTax, stepHires, perStep, cap } }) =>
      `按你的份额算，平均每年纳税每满${moneyText(stepTax)}，或聘用本市户籍员工每满${stepHires}人，加${perStep}分，最多${cap}分。两样取高的。`,
    paper: '验资报告、纳税明细、聘用本市户籍人员的证明。',
    unsure: '问企业的财务和人事',
    caution: '只算企业的纳税，自己工资的个税不算。',
  },
  ...FLAGS.map(flagTopic),
  {
    id: 'deductions',
    fact: 'deductions',
    heading: '有没有虚假材料、拘留、犯罪的记录？',
    why: ({ deductions: { falseMaterial, detention, crime } }) =>
      `申请积分时提供虚假材料，${falseMaterial.years}年内每次扣${falseMaterial.perRecord}分；行政拘留${detention.years}年内每条扣${detention.perRecord}分；一般刑事犯罪${crime.years}年内每条扣${crime.perRecord}分；严重刑事犯罪的，取消申请资格。`,
    paper: '处罚决定书或判决书。从来没有过，就选没有记录。',
    unsure: '拨12345，或问区人才服务中心',
  },
  {
    id: 'record',
    heading: '',
    why: '',
    paper: '处罚决定书或判决书。',
    unsure: '拨12345，或问区人才服务中心',
  },
  {
    id: 'permit',
    heading: '你的居住证有效期到哪一天？',
    why: '只用来看现在能不能申请、什么时候该续办，不影响分数。可以不填。',
    paper: '居住证。',
    unsure: '在随申办里看，或去社区事务受理服务中心问',
  },
  ...SITUATION_TOPICS,
]

/** The questions in the order they are asked. */
export const FLOW: readonly TopicId[] = [...COMMON_FACTS, 'extras', 'deductions', 'permit']

function flagTopic(fact: FlagId): Topic {
  const { question, condition, paper, unsure, caution } = FLAG_WORDS[fact]
  return {
    id: fact,
    fact,
    heading: question,
    why: (table) => `${condition}，加${table[fact]}分。`,
    paper,
    unsure,
    caution,
  }
}

/** A topic of this list. */
export const topicOf = (id: TopicId): Topic => TOPICS.find((topic) => topic.id === id)!

/**
 * A topic by its id or by the name of its fact; undefined for any other word.
 * @param word what an address says, already read as an id
 */
export const findTopic = (word: string | undefined): Topic | undefined =>
  word === undefined ? undefined : TOPICS.find(({ id, fact }) => id === word || fact === word)

/** The permit's last day is not asked of who has given it, or has no permit; the question itself stays where it is. */
const flowOf = (id: TopicId, { kind, permit }: Partial<Situation> = {}): readonly TopicId[] =>
  id === 'permit' || (permit === undefined && kind !== 'permit')
    ? FLOW
    : FLOW.filter((one) => one !== 'permit')

/** The next question of the way, undefined after the last and for those beside it. */
export function nextTopic(id: TopicId, situation?: Situation): TopicId | undefined {
  const flow = flowOf(id, situation)
  const place = flow.indexOf(id)
  return place < 0 ? undefined : flow[place + 1]
}

/** Whether it is the last of the way, after which the answers are looked over. */
export const isLastTopic = (id: TopicId, situation?: Situation): boolean =>
  FLOW.includes(id) && nextTopic(id, situation) === undefined

/**
 * Where one is: 第2题，共7题; certificates and records belong to their question, rare ones to theirs.
 * @param isFlow whether the questions follow each other; who changes one answer is at no place among them
 */
export function progressText(id: TopicId, situation: Situation, isFlow: boolean): string {
  const own = id === 'certificate' ? 'qualifications' : id === 'record' ? 'deductions' : id
  const flow = flowOf(own, situation)
  const place = FLOW.indexOf(own)
  if (id === 'needed') return '学校的日子'
  if (isSituation(id)) return '续办的情况'
  if (place < 0) return '加分项'
  return isFlow ? `第${place + 1}题，共${flow.length}题` : '改一个答案'
}

/** What is at stake in a topic on a day, without numbers where the day's rules are not known. */
export function whyText({ why }: Topic, day: DayText): string {
  if (typeof why === 'string') return why
  const { table } = policyOn(day)
  return table === undefined ? '所选日期的规则本工具不知道，所以这里不写分值。' : why(table)
}

/** How much a rare fact can bring, for a list. */
export function worthText(fact: BonusFact, day: DayText): string | undefined {
  const { table } = policyOn(day)
  return table === undefined ? undefined : WORTH[fact](table)
}

const WORTH: Record<BonusFact, (table: Table) => string> = {
  shortageMajor: ({ shortageMajor }) => `${shortageMajor}分`,
  shanghaiSpouse: ({ shanghaiSpouse }) => `最多${shanghaiSpouse.cap}分`,
  freshGraduate: ({ freshGraduate }) => `${freshGraduate}分`,
  award: ({ award }) => `最多${most(award)}分`,
  publicService: ({ publicService }) => `每年${publicService.perYear}分`,
  suburb: ({ suburb }) => `最多${suburb.cap}分`,
  investment: ({ investment }) => `最多${investment.cap}分`,
  ...eachFlag((id) => (table: Table) => `${table[id]}分`),
}

/** The points of one option of a table, as a hint beside it; none where the day's rules are not known. */
export const pointsHint = (points: number | undefined): string | undefined =>
  points === undefined ? undefined : points === 0 ? '没有分值' : `${points}分`

const most = (points: Readonly<Record<string, number>>): number =>
  Math.max(...Object.values(points))
