import { ENDORSEMENT } from '@/engine'

/** What the sources differ about, in the sentences that several pages share. */
export const UNCHANGED =
  '信息没变时说法不一：网上提交后系统自动核对（一篇），单位只交打印的申请表（一篇），交全套（一篇）；先问区人才服务中心。'

export const YEARS_RESTART = `几篇文章说，逾期超过${ENDORSEMENT.continuousDays}日才补办的，居住年限自补办那天起重新算；国家条例写的是连续算`

export const POINTS_END = '积分到期就不算有效，会不会清零各家说法不一，没有定论。'

/** What no source says of a first application. */
export const FIRST_UNSAID =
  '系统里第一次怎么注册、要不要先约、地址不一致时先后怎么办，没见到说明，先问区人才服务中心或12345。'
