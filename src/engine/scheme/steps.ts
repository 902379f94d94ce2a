/**
 * The dates of a plan. `lastContinuous` is day 60, `restartsFrom` day 61, `filingCaution` day 60 after 签注; `reportMove`
 * is day 30 after moving.
 */
export type DateId =
  | 'windowOpens'
  | 'expires'
  | 'lastContinuous'
  | 'restartsFrom'
  | 'day90'
  | 'earliestFiling'
  | 'adviseFiling'
  | 'filingCaution'
  | 'decisionBy'
  | 'reportMove'

/** self: 持证人 · employer: 用人单位 · office: the authorities */
export type Actor = 'self' | 'employer' | 'office'

export type StepId =
  | 'endorse' // 签注
  | 'address' // 变更住址信息
  | 'lease-sign' // 租赁合同网签
  | 'lease-record' // 租赁备案
  | 'verify-education' // 学历验证
  | 'employer-code' // 取得统一社会信用代码
  | 'employer-login' // 新单位登录、注册
  | 'refresh' // 刷新有效期
  | 'details' // 修改信息
  | 'fill-form' // 网上填写并打印申请表 (first application)
  | 'hand-over' // 向单位提出, 交材料
  | 'submit' // 单位审核提交
  | 'counter' // 单位到区人才服务中心交材料
  | 'receipt' // 收件凭证
  | 'archive' // 调档
  | 'verification' // 审核
  | 'decision' // 核定
  | 'notice' // 积分通知单

/** Where something is done: an online entry by its name, a counter, a machine. */
export type PlaceId =
  | 'permit-online' // 随申办 → 居住证办理一件事 → 居住证签注
  | 'address-online' // 随申办 → 居住登记地址信息变更
  | 'community-centre' // 社区事务受理服务中心
  | 'points-online' // 上海市居住证积分管理信息系统
  | 'talent-centre' // 单位注册地的区人才服务中心
  | 'machine' // 自助机
  | 'employer' // 单位人事
  | 'not-known' // 未见说明
