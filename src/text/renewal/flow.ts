import {
  type DayText,
  ENDORSEMENT,
  FILING,
  RENEWAL_NOTES,
  type FlowId,
  type FlowStop,
} from '@/engine'

import { overText } from './late'
import { FIRST_ENDS } from './next-cycle'

/** Until when the points of a first application last, with an example. */
export const FIRST_CYCLE = `${FIRST_ENDS}一篇文章的例子：2023年6月1日领证、当日申请，12月1日受理完。证和积分都是2024年6月1日到期。`

/** The page of the whole way as a picture. */
export const FLOW_PAGE_WORDS = {
  title: (isFirst: boolean) => (isFirst ? '申请积分的流程' : '续办的流程'),
  share: '上海居住证积分：续办的整个流程',
  lead: '从上到下，一步接一步。',
  example: '举个例子',
  toSteps: '看我的步骤和日子',
}

/** What each stop is called, and who does it or how long it takes. */
const FLOW_STOPS: Record<FlowId, { name: string; detail: string }> = {
  education: { name: '学历验证', detail: `本人办，大约要${RENEWAL_NOTES.verifyMonths}个月` },
  endorse: { name: '居住证签注', detail: `本人办，到期前${ENDORSEMENT.daysBefore}日内` },
  address: {
    name: '更新住址',
    detail: `本人办，搬家后${RENEWAL_NOTES.reportDays}日内`,
  },
  code: { name: '向单位要统一社会信用代码', detail: '你问人事要，登录系统时用' },
  transfer: { name: `等${FILING.waitDays}个工作日`, detail: '签注的结果传到积分系统' },
  system: { name: '登录积分系统', detail: '刷新有效期，核对信息' },
  form: { name: '网上填申请表', detail: '本人办，先模拟估分，再打印' },
  employer: { name: '交给单位人事', detail: '单位盖章、提交' },
  counter: { name: '区人才服务中心收材料', detail: '齐的给收件凭证，不齐的一次告知要补什么' },
  review: { name: '调档、审核', detail: '受理部门办' },
  decision: { name: '核定', detail: `审核属实后${FILING.decisionDays}个工作日内，发短信` },
  notice: { name: '拿《积分通知单》', detail: '网上打印，或去领' },
}

/** What a stop is called; of one that is late, no term that has gone. */
export function stopWords({ id, late, apart, daysOver }: FlowStop): {
  name: string
  detail: string
} {
  const { name, detail } = FLOW_STOPS[id]
  if (late === true) return { name, detail: LATE }
  if (daysOver !== undefined) return { name, detail: `本人办，${overText(daysOver)}` }
  return {
    name,
    detail: id === 'address' && apart !== true ? `${detail}；和签注可以一趟办` : detail,
  }
}

const LATE = '本人办，已经逾期，今天就去'

/** Where the way parts by whether the employer is another one. */
const EMPLOYER_WAYS: Partial<Record<FlowId, Record<'same' | 'changed', string>>> = {
  system: {
    same: '单位没变：你或单位登录',
    changed: '换了单位：新单位登录，为你注册',
  },
  counter: {
    same: '单位没变：网上提交；什么都没变的，这一步先问区人才服务中心',
    changed: '换了单位：人事专员带材料到场',
  },
}

/** The two ways of a stop, the one that is taken where that is known. */
export const employerWays = ({ id, employer }: FlowStop) => {
  const names = EMPLOYER_WAYS[id]
  if (names === undefined || employer === undefined) return {}
  const ways = (['same', 'changed'] as const).map((way) => ({
    name: names[way],
    taken: way === employer,
  }))
  return { ways }
}

/** An example whose days are ahead; of a first application, that of an article. */
export const flowExample = (isFirst: boolean, on: DayText): string =>
  isFirst ? FIRST_CYCLE : `居住证${Number(on.slice(0, 4)) + 1}${RENEWAL_EXAMPLE}`

const RENEWAL_EXAMPLE = `年12月1日到期的：那年11月1日起可以签注。签注后第${FILING.waitDays + 1}个工作日起可以续积分，越早越好。`
