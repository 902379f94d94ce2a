import { ENDORSEMENT, FILING, RENEWAL_NOTES, type PlaceId } from '@/engine'

export type ReminderId =
  | 'window-opens'
  | 'week-before'
  | 'day-before'
  | 'expiry-working-day'
  | 'late-7'
  | 'last-continuous'
  | 'continuous-working-day'
  | 'earliest-filing'
  | 'advise-filing'
  | 'ask-hr'
  | 'filing-caution'
  | 'caution-working-day'
  | 'ask-result'
  | 'next-window'
  | 'ask-progress'
  | 'move-ahead'
  | 'move-soon'
  | 'report-move'
  | 'move-working-day'
  | 'file-soon'
  | 'verify-ahead'
  | 'verify-last'
  | 'school-window'
  | 'school-ahead'

interface Reminder {
  /** on the page, read long before the day */
  name: string
  /** in the calendar, read on the day */
  title: string
  /** what to do on that day */
  todo: string
  where: readonly PlaceId[]
  /** instead, where the day is only the earliest that it can be */
  unsure?: { title: string; todo: string }
}

/** How many days before the expiry, the last continuous day, the term of a move, the school's day or the last day for its papers a reminder comes: the product's own choice, the scheme names none. */
export const BEFORE = {
  'week-before': 7,
  'day-before': 1,
  'late-7': 7,
  'move-ahead': 7,
  'move-soon': 3,
  'verify-ahead': 30,
  'school-ahead': 30,
} as const

const PERMIT: readonly PlaceId[] = ['permit-online', 'community-centre']
const POINTS: readonly PlaceId[] = ['points-online']
const { continuousDays } = ENDORSEMENT
const CONTINUOUS = '多数说法是居住年限接着算；再晚，几篇文章说要从补办那天重新算。'
const CAUTION =
  '还没续办积分的话，最迟今天办。有文章说再晚就要重新办积分，办法里没有这一条；稳妥起见不要拖过今天。'
const ADDRESS: readonly PlaceId[] = ['address-online', 'community-centre']
const MOVE = '还没更新住址的话，最迟今天去，带身份证和住所证明。过了也要去。'
const OPENS = '今天起可以办居住证签注，有效期满那天以前办完。'

/** A reminder some days before the term of a move ends. */
function moveWithin(days: number): Reminder {
  return {
    name: `更新住址还剩${days}天`,
    title: `居住证${days}天内改住址`,
    todo: '还没更新住址的话，这几天就去，带身份证和住所证明。',
    where: ADDRESS,
  }
}

/** Beside what the permit is renewed for, where one goes once. */
export const ALSO_ADDRESS = {
  name: '签注时一起更新住址',
  title: '居住证签注、改住址',
  todo: '住址同一趟更新：多带住所证明。',
}

/** Every reminder: what it is called, and what it says on its day. */
export const REMINDERS: Record<ReminderId, Reminder> = {
  'window-opens': {
    name: '可以签注了',
    title: '居住证今天起能签',
    todo: OPENS,
    where: PERMIT,
  },
  'week-before': {
    name: `居住证还剩${BEFORE['week-before']}天`,
    title: `居住证${BEFORE['week-before']}天后到期`,
    todo: '还没签注的话，这几天就办。',
    where: PERMIT,
  },
  'day-before': {
    name: '居住证到期的前一天',
    title: '居住证明天到期',
    todo: '还没签注的话，今明两天一定去办。',
    where: PERMIT,
  },
  'expiry-working-day': {
    name: '签注的最后一个工作日',
    title: '居住证最迟今天签',
    todo: '到期那天不是工作日，窗口可能不开。还没签注的话，今天就办。',
    where: PERMIT,
  },
  'late-7': {
    name: `补签还剩${BEFORE['late-7']}天`,
    title: `居住证补签剩${BEFORE['late-7']}天`,
    todo: `还没补办签注的话，这几天就去。到期后第${continuousDays}天以内补办，多数说法是居住年限接着算。`,
    where: PERMIT,
  },
  'last-continuous': {
    name: `到期后第${continuousDays}天`,
    title: '居住证最迟今天补',
    todo: `今天是到期后第${continuousDays}天。还没补办签注的话，最迟今天去。${CONTINUOUS}`,
    where: PERMIT,
  },
  'continuous-working-day': {
    name: `到期后第${continuousDays}天前的工作日`,
    title: '居住证最迟今天补',
    todo: `到期后第${continuousDays}天不是工作日，窗口可能不开。还没补办签注的话，最迟今天去。${CONTINUOUS}`,
    where: PERMIT,
  },
  'earliest-filing': {
    name: '最早可以续办积分',
    title: '积分今天起能续',
    todo: `签注后已满${FILING.waitDays}个工作日，今天起可以登录系统刷新有效期，再办积分。`,
    where: POINTS,
    unsure: {
      title: '积分可能能续了',
      todo: '登录系统试试刷新有效期，刷出来了再办积分；刷不出来，过几天再试。',
    },
  },
  'advise-filing': {
    name: '文章建议这天前续积分',
    title: '积分建议今天续',
    todo: '还没办的话，今天办。这是一篇文章建议的日子，晚了不等于失效。',
    where: POINTS,
  },
  'ask-hr': {
    name: '问人事交了没有',
    title: '问人事积分交了没',
    todo: '问单位人事：积分提交了没有，是哪一天。提交了，到“续办”里记下。',
    where: ['employer'],
  },
  'filing-caution': {
    name: `签注后第${FILING.cautionDays}天`,
    title: '积分最迟今天续',
    todo: `今天是签注后第${FILING.cautionDays}天。${CAUTION}`,
    where: POINTS,
  },
  'caution-working-day': {
    name: `签注后第${FILING.cautionDays}天前的工作日`,
    title: '积分最迟今天续',
    todo: `签注后第${FILING.cautionDays}天不是工作日。${CAUTION}`,
    where: POINTS,
  },
  'ask-result': {
    name: '问核定的结果',
    title: '问积分核定结果',
    todo: `审核属实后${FILING.decisionDays}个工作日到了。还没收到短信的话，请人事问区人才服务中心。`,
    where: ['employer', 'talent-centre'],
  },
  'ask-progress': {
    name: '问审核到哪一步',
    title: '问积分审到哪一步',
    todo: '问单位人事：单位登录系统能看进度。还没有结果的，问区人才服务中心。这一天不是期限。',
    where: [...POINTS, 'talent-centre'],
  },
  'move-ahead': moveWithin(BEFORE['move-ahead']),
  'move-soon': moveWithin(BEFORE['move-soon']),
  'report-move': {
    name: '更新住址的最后一天',
    title: '居住证最迟今天改住址',
    todo: MOVE,
    where: ADDRESS,
  },
  'move-working-day': {
    name: '更新住址的最后一个工作日',
    title: '居住证最迟今天改住址',
    todo: `搬家后第${RENEWAL_NOTES.reportDays}天不是工作日，窗口可能不开。${MOVE}`,
    where: ADDRESS,
  },
  'verify-ahead': {
    name: '没交的请单位交，交了的去问',
    title: '为学校，催积分审核',
    todo: `要赶上学校的日子，区里约${BEFORE['verify-ahead']}天内要审完。还没交的，能交就请单位交；交了的，请人事问区人才服务中心。`,
    where: ['employer', 'talent-centre'],
  },
  'file-soon': {
    name: '为孩子上学，把材料交给单位',
    title: '今天把积分材料交单位',
    todo: '要赶上学校的日子，还没交的今天就交给单位，请单位去申请积分。',
    where: ['employer'],
  },
  'verify-last': {
    name: '要赶上学校，区里最迟这天审完',
    title: '积分最迟今天审完',
    todo: '区里今天还没审完的，不一定赶得上学校的日子。请人事问区人才服务中心审到哪一步。',
    where: ['employer', 'talent-centre'],
  },
  'school-window': {
    name: '为孩子上学，这天就去签注',
    title: '居住证今天就去签',
    todo: '今天起能签注，今天就去。签好接着续积分，拖了不一定赶得上学校的日子。',
    where: PERMIT,
  },
  'school-ahead': {
    name: `学校要求的日子前${BEFORE['school-ahead']}天`,
    title: `离学校要积分${BEFORE['school-ahead']}天`,
    todo: '学校要求的日子快到了。积分还没核定的话，请人事问区人才服务中心。看哪一天为准，问学校。',
    where: ['employer', 'talent-centre'],
  },
  'next-window': {
    name: '下一次签注开始',
    title: '居住证今天起能签',
    todo: OPENS,
    where: PERMIT,
  },
}
