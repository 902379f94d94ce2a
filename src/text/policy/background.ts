import type { Told } from './types'

/** 居住证申领: how one gets a permit in the first place, and what else the rules about it say. */
export const PERMIT_FACTS: readonly Told[] = [
  {
    id: 'register',
    topic: '先办居住登记',
    says: '居住登记凭证有效1年，过了要重办。违法建筑里，不给办居住登记和居住证。',
    sources: ['E'],
  },
  {
    id: 'who',
    topic: '谁能申领',
    says: '登记满半年，有稳定就业、住所、就读之一；申领前连续6个月社保、当月还在交的，视为满半年。一篇文章写要连续6个月社保或个税，否则通不过系统验证。',
    sources: ['E', 'S3'],
  },
  {
    id: 'lease',
    topic: '租房的',
    says: '一篇文章说先网签、备案；转述的细则说租赁合同或备案证明都可以。近亲属的房子，用亲属关系证明或承诺书。',
    sources: ['E', 'S3'],
  },
  {
    id: 'dormitory',
    topic: '住集体宿舍的',
    says: '证明由单位人事或保卫部门出具。',
    sources: ['E'],
  },
  {
    id: 'apply',
    topic: '在哪里提交',
    says: '随申办“居住证办理一件事”，或社区事务受理服务中心。',
    sources: ['S3'],
  },
  {
    id: 'wait',
    topic: '要等多久',
    says: '公安收到后6个工作日内审核，通过后7个工作日内制证。转述的攻略写7个工作日快证。',
    sources: ['S3', 'E'],
  },
  {
    id: 'progress',
    topic: '在哪里查进度',
    says: '“居住证办理一件事”里的“居住证办理进度查询”，或“我的→我的办件”。',
    sources: ['S3'],
  },
  {
    id: 'receive',
    topic: '怎么拿证',
    says: '邮寄或自取；快递只送上海市内。',
    sources: ['S3', 'E'],
  },
  {
    id: 'refused',
    topic: '不给办的',
    says: '不符合条件的，要书面告知理由。',
    sources: ['E'],
  },
  {
    id: 'moved',
    topic: '登记有效期内搬了家',
    says: '带身份证和住所证明，去社区事务受理服务中心当场办，或在随申办“居住登记地址信息变更”里办。',
    sources: ['S3'],
  },
  {
    id: 'card',
    topic: '卡面上的日期',
    says: '签注（含自动签注）后，在自助机上更新；没通过自动签注的，不能自助更新。',
    sources: ['H'],
    confidence: 0.65,
  },
]

/** What people ask about a permit that is no matter of points; nothing is reckoned with it. */
export const BACKGROUND: readonly Told[] = [
  {
    id: 'school',
    topic: '义务教育入学（2026年）',
    says: '孩子有有效的居住证或居住登记；父母一方持有效居住证，且一年内本市社保满6个月，或连续3年灵活就业登记。我们看的是要点，里面没提120分。',
    sources: ['K'],
    confidence: 0.8,
    ask: '当年的入学通知，学校和区教育局',
  },
  {
    id: 'school-days',
    topic: '2026年的报名日程',
    says: '信息登记4月13日到26日；公办小学报名5月7日到11日，5月22日起出结果；民办小学5月7日到9日；民办初中5月12日到14日。2027年的还没查到。',
    sources: ['K'],
    confidence: 0.8,
    ask: '当年的入学通知，学校和区教育局',
  },
  {
    id: 'school-law',
    topic: '法律上怎么写入学（2024年）',
    says: '第十四条：同住的非沪籍适龄儿童，由父母持身份证明，加就业证明或居住证明，到居住地的教育部门申请；由区统筹。',
    sources: ['L'],
    confidence: 0.95,
    ask: '区教育局',
  },
  {
    id: 'exams',
    topic: '中考、高考和120分（2016年）',
    says: '2016年高考报名：积分达标的人的同住子女，在本市参加过中考；或父母一方连续持证3年，并在本市高中阶段学校毕业；考试期间居住证须有效；不达标的只能报部分职教。2026年的文件（沪教委基〔2026〕2号、沪教考院中招〔2026〕3号）没查到条款。',
    sources: ['M'],
    confidence: 0.5,
    ask: '当年的报名通知，学校和区教育局',
  },
  {
    id: 'home',
    topic: '居住证满5年购房（2026年）',
    says: '2026年2月26日起，持居住证满5年可以购房，不用社保、个税证明。中断后怎样算5年，没查到，所以逾期60天后年限重算，不只关系积分。',
    sources: ['I'],
    confidence: 0.88,
    ask: '主管部门',
  },
  {
    id: 'hukou',
    topic: '居转户（2025年）',
    says: '2025年12月1日起另有规定，由市人才工作局管，和积分是两回事。',
    sources: ['N'],
    confidence: 0.8,
    ask: '市人才工作局',
  },
]

/** What an agent's article says stops when the points lapse (S1); no text says any of it. */
export const SAID_TO_STOP: readonly Told[] = [
  {
    id: 'stop-school',
    topic: '子女入学资格暂停',
    says: '中介说法，无条文，问主管部门。',
    sources: ['S1'],
  },
  {
    id: 'stop-medical',
    topic: '医保报销暂停',
    says: '中介说法，无条文，问主管部门。',
    sources: ['S1'],
  },
  {
    id: 'stop-home',
    topic: '购房资格暂停',
    says: '中介说法，无条文，问主管部门。和积分无关的是居住证满5年购房，看上面。',
    sources: ['S1', 'I'],
  },
  {
    id: 'stop-hukou',
    topic: '社保记录可能不能用于落户累计',
    says: '中介说法，无条文，问主管部门。',
    sources: ['S1'],
  },
]

/** What people who went through it tell; a reminder, no rule. */
export const EXPERIENCE: readonly Told[] = [
  {
    id: 'same-address',
    topic: '地址一字不差',
    says: '系统里的户籍地址、居住证地址，要和证件上一字不差。',
    sources: ['H'],
  },
  {
    id: 'agency',
    topic: '社保由代理公司代缴的',
    says: '填实际缴费单位，否则会退回；办法里，缴费单位和合同单位不一致的月份也不算。',
    sources: ['H', 'A'],
  },
  {
    id: 'diploma',
    topic: '学历材料',
    says: '要学信网备案表、学籍报告、学位验证报告。',
    sources: ['H'],
  },
  {
    id: 'archive',
    topic: '调档',
    says: '要走机要，约10个工作日可查到档。2016年的一例，审核后才发调档函。',
    sources: ['H'],
  },
  {
    id: 'ages',
    topic: '满61岁或不满18岁',
    says: '第三方称无法申请。',
    sources: ['H'],
  },
  {
    id: 'college-major',
    topic: '专科的紧缺专业',
    says: '第三方称只认全日制大专。',
    sources: ['H'],
  },
]
