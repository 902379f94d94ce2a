import { ENDORSEMENT } from '@/engine'

/** What the sources differ about, in the sentences that several pages share. */
export const UNCHANGED =
  '信息没变时要交什么，说法不一，先问区人才服务中心。文章里有三种：网上提交就行，只交打印的申请表，交全套。'

/** Conflict 28: two articles say the opposite, and no text decides. */
export const ZERO_REPORT =
  '没到起征点时，要不要零报税，两篇文章说法相反：一篇说做了会失败，一篇说没做会失败。办法只要求基数和个税合理对应。'

/** Conflict 25: what else hangs on the years of residence. */
export const YEARS_ELSEWHERE =
  '居住年限还用在别处：2026年2月26日起持居住证满5年可以购房（只有别人转述）。中断后怎么算，问主管部门'

export const YEARS_RESTART = `几篇文章说，逾期超过${ENDORSEMENT.continuousDays}日才补办的，居住年限自补办那天起重新算。国家条例写的是连续算`

export const POINTS_END = '积分到期就不算有效。会不会清零，各家说法不一。'

/** Without an account of one's own; the same whether the employer has changed or not. */
export const NO_ACCOUNT =
  '没有账号的，由单位先在网上为持证人注册；用户名被占的，用个人账号（中介文章说的）。'

/** What no source says of a first application. */
export const FIRST_UNSAID =
  '快到期先申请还是先签注、要不要预约、住址没更新先办哪样，官方都没说。先问区人才服务中心或12345。'
