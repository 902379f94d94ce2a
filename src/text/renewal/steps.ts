import type { Actor, PlaceId, Situation, Step, StepId } from '@/engine'

/** What each step is called, as short as a task list needs it. */
export const STEP_NAMES: Record<StepId, string> = {
  endorse: '居住证签注',
  address: '更新住址',
  'lease-sign': '租赁合同网签',
  'lease-record': '租赁备案',
  'verify-education': '学历验证',
  'employer-code': '向单位要统一社会信用代码',
  'employer-login': '新单位登录积分系统',
  refresh: '登录积分系统，刷新有效期',
  details: '核对、修改信息',
  'fill-form': '网上填申请表，打印',
  'hand-over': '把材料交给单位',
  submit: '单位审核、提交',
  counter: '单位去区人才服务中心交材料',
  receipt: '拿收件凭证',
  archive: '调档',
  verification: '审核材料',
  decision: '核定积分',
  notice: '拿《积分通知单》',
}

/** The name of a step, where a first application calls it otherwise. */
export function stepName(id: StepId, kind: Situation['kind']): string {
  if (kind !== 'first') return STEP_NAMES[id]
  if (id === 'hand-over') return '向单位提出申请，交材料'
  return id === 'counter' ? '单位去区人才服务中心申请' : STEP_NAMES[id]
}

export const ACTOR_NAMES: Record<Actor, string> = {
  self: '本人',
  employer: '单位人事',
  office: '受理部门',
}

/** Who acts where the employer only answers. */
export const CODE_ASKED = '你问人事要'

/** Where something is done; an entry by the name it is found under. */
export const PLACE_NAMES: Record<PlaceId, string> = {
  'permit-online': '随申办 → 居住证办理一件事 → 居住证签注',
  'address-online': '随申办 → 居住登记地址信息变更',
  'community-centre': '任一社区事务受理服务中心（全市通办）',
  'points-online': '上海市居住证积分管理信息系统（有的文章叫“上海人力资源网站”）',
  'talent-centre': '单位注册地的区人才服务中心',
  machine: '全市任一受理机构的自助打印设备',
  employer: '自己的单位人事',
  'not-known': '没查到官方说明，打12345问',
}

/** What is worth copying of a place, to look for it elsewhere. */
export const PLACE_COPIES: Partial<Record<PlaceId, string>> = {
  'permit-online': '居住证办理一件事',
  'address-online': '居住登记地址信息变更',
  'community-centre': '社区事务受理服务中心',
  'points-online': '上海市居住证积分管理信息系统',
  'talent-centre': '区人才服务中心',
}

export const STATE_NAMES: Record<Step['state'], string> = {
  done: '✓ 已办',
  ready: '可办',
  waits: '还不能办',
}

/** The steps in the three parts that a renewal has. */
export const STEP_GROUPS: readonly { title: string; first: string; ids: readonly StepId[] }[] = [
  {
    title: '先办居住证',
    first: '居住证',
    ids: ['lease-sign', 'lease-record', 'address', 'verify-education', 'endorse'],
  },
  {
    title: '再续积分',
    first: '申请积分',
    ids: [
      ...(['employer-code', 'employer-login', 'refresh', 'details', 'fill-form'] as const),
      ...(['hand-over', 'submit', 'counter'] as const),
    ],
  },
  {
    title: '然后等结果',
    first: '然后等结果',
    ids: ['receipt', 'archive', 'verification', 'decision', 'notice'],
  },
]
