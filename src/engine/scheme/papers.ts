import type { Change } from './changes'

export type PaperId =
  | 'permit' // 居住证
  | 'id-card' // 身份证
  | 'application-form' // 积分申请表
  | 'contract' // 劳动（聘用）合同
  | 'no-crime-pledge' // 无违法犯罪记录承诺
  | 'business-licence' // 营业执照 / 事业单位法人证书
  | 'letter' // 单位人事介绍信
  | 'hr-id' // 单位人事专员身份证
  | 'household-proof' // 户籍证明 / 身份证明
  | 'org-code' // 组织机构代码 / 统一社会信用代码
  | 'code-certificate' // 统一社会信用代码证
  | 'leaving-certificate' // 离职证明
  | 'leaving-form' // 退工单
  | 'new-diploma' // 变更后的学历证书
  | 'degree-certificates' // 学历学位证书
  | 'title-certificate' // 职称证书
  | 'qualification-certificate' // 专业技术人员职业资格证书
  | 'skill-certificate' // 技能等级证书
  | 'review-form' // 评审表
  | 'exam-form' // 考试合格人员登记表
  | 'appointment-form' // 聘任表
  | 'job-description' // 岗位说明书
  | 'marriage-certificate' // 结婚证
  | 'household-register' // 户口簿
  | 'capital-report' // 验资报告
  | 'tax-details' // 纳税明细
  | 'hiring-proof' // 聘用本市户籍人员证明
  | 'spouse-id' // 配偶身份证
  | 'spouse-permit' // 配偶居住证
  | 'spouse-household' // 配偶户口本
  | 'child-residence' // 子女居住证明
  | 'child-household' // 子女户口本
  | 'birth-certificate' // 出生证明
  | 'title-deed' // 自购产权证
  | 'lease-proof' // 租赁合同登记备案证明
  | 'lease-contract' // 租赁合同
  | 'dormitory-proof' // 单位集体宿舍证明
  | 'host-household' // 亲友户口簿或产权证
  | 'host-statement' // 亲友书面证明
  | 'committee-proof' // 居（村）委寄宿证明
  | 'kin-proof' // 亲属关系证明或承诺书
  | 'lease-application' // 租赁合同网签申请书
  | 'landlord-id' // 出租人身份证明
  | 'tenant-id' // 承租人身份证明
  | 'house-title' // 房屋权属证明
  | 'signed-lease' // 网签合同

/** information: something to know, not a paper */
export type PaperForm = 'original' | 'copy' | 'stamped' | 'print' | 'information'

/** own: at home · online-print: filled in online and printed · employer, office: they write it · not-known: no source says */
export type PaperOrigin =
  | 'own'
  | 'online-print'
  | 'employer'
  | 'former-employer'
  | 'office'
  | 'relatives'
  | 'landlord'
  | 'housing-office'
  | 'not-known'

/** Papers of which one will do. */
export type PaperGroup = 'dwelling' | 'leaving' | 'title-proof'

export type PaperOption =
  | 'own-home'
  | 'lease-record'
  | 'lease-contract'
  | 'dormitory'
  | 'lodging'
  | 'kin'
  | 'leaving-certificate'
  | 'leaving-form'
  | 'review'
  | 'exam'

/** What a row of the table adds about a paper. */
export type MaterialRemark =
  | 'only-the-form' // unchanged: some say the printed form is enough
  | 'online-check' // unchanged: filed online, the system checks by itself
  | 'paperless' // may be shared between offices, no paper then
  | 'one-year' // contract of a year or more, two months left
  | 'new-employer-stamp' // the new employer's stamp
  | 'often-with-licence' // usually the same sheet as the licence
  | 'leaving-date' // must show the day of leaving
  | 'name-and-matter' // names the HR person and the matter
  | 'start-early' // about two months
  | 'with-job' // proves that job and certificate belong together
  | 'for-title-skill-major' // only for those who count a title, a skill level or a 紧缺 major
  | 'not-listed' // the source says only 相关材料
  | 'maybe' // general knowledge, no source
  | 'returned-without-stamp'
  | 'address-differs' // only where one lives elsewhere than registered
  | 'check-original' // copies; the original is looked at
  | 'relayed' // only a repetition of the text was read
  | 'has-all-three' // this way of lodging needs all its papers
  | 'number-only' // filled in online
  | 'valid' // still valid on the day
  | 'hr-in-person' // changed employer: the HR person comes in person
  | 'new-job' // changed employer or job: written anew
  | 'base-too' // a title also needs months at a base
  | 'not-for-hukou' // a spouse with a Shanghai hukou has none
  | 'lease-either' // lease or its record: the sources differ
  | 'for-education' // only who counts a diploma or a 紧缺 major
  | 'for-title-skill' // only who counts a title, a qualification or a skill level, of each its own
  | 'for-spouse' // only who counts a spouse, or whose family comes along
  | 'for-investment' // only who counts tax or jobs
  | 'third-party-more' // third parties ask for more papers about the diploma
  | 'both-booklets' // both partners' 结婚证
  | 'by-hr-or-security' // who writes it

/** When a row of the table holds. 'unchanged': a renewal without any change. */
export type MaterialCase = 'first' | 'unchanged' | 'changed' | 'mismatch' | Change
