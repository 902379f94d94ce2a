/** The words by which a record is understood. Those of a person's own (交, 帐) stand here as `folded` writes them. */

/** 补缴 in all its names. */
export const BACK_PAID = /补[缴收差扣足]|追[缴补收]|清欠|back-?\s?pa(?:y|id)|arrears/gi

/** Not yet made up: such a month was not paid. */
export const STILL_TO_PAY = /(?:应|需|须|待|可|可以|拟|要|申请|能|尚未|逾期)$/

/** A month that was not paid, or whose money went back. */
export const NOT_PAID =
  /欠[缴费款]|未[缴到入实足扣处确参]|未能|未按时|尚未|没有?缴|没能|[漏忘]缴|中断|断[缴保档]|空档|脱保|停[缴保]|缓[缴费]|在途|待[缴扣处确审入到]|(?:处理|缴费|申报|审核|扣款)中|挂账|部分缴|退[费款回缴保]|冲[销正账]|红冲|撤[销回]|作废|失败|封存|冻结|暂停|unpaid|not paid|refund|revers|overdue|pending|cancel|void/gi

/** Paid, where a heading or a line says so. */
export const PAID = /已[缴到入扣]|实[缴收]|到账|入账|足额|缴讫|正常|缴费成功|paid/i

/** What is asked for, without proof that it was paid. */
export const DUE = /应[缴收]|已核定|已申报|已征集|缴费通知|账单/

/** Paid after its time, which may make it 补缴. */
export const LATE = /滞纳金|逾期|延期|迟缴/g

/** 补 alone. */
export const MADE_UP = /(?:^|[\s(,;:|\d])补(?=$|[\s),;:|])/

/** Kinds of 社会保险, whose records these are. */
export const SOCIAL = /社保|社会保险|养老|医疗|医保|失业|工伤|生育|五险|职保/

/** Records of something else. */
export const OTHER_RECORD =
  /公积金|汇缴|缴存|年金|商业保险|(?:城乡)?居民(?:基本|社会)*(?:养老|医疗)|城乡居民|居保|新农合|农村|个人所得税|个税|银行流水/

/** Paid in another place: 转入, 外省市. */
export const ELSEWHERE = /转入|转移接续|外省|外地|异地/

/** A word before a number that names it as the base of a month. */
export const BASE_WORD =
  /(?:基数|缴费工资|缴费基准|base)(?:为|是|约为|按|均为|都是)?(?:人民币|rmb|cny)?$/i

/** Of a base that is not one month's own: a sum, a limit, another record's. */
export const OTHER_BASE =
  /公积金|缴存|年金|划拨|合计|累计|总|年缴|全年|平均|上限|下限|最高|最低|封顶|税|上年|比例/

/** A word before a number that says that it is something else. */
export const OTHER_NUMBER =
  /(?:月数|个数|次数|序号|编号|代码|号码|账号|证号|保障号|工号|学号|户号|单号|电话|手机|邮编|热线|拨打|致电|咨询|QQ|微信|金额|额|个人|单位|[应实已]缴|余额|本金|利息|本息|工资|薪|收入|奖金|补贴|房租|租金|合计|总计|累计|共计|小计|总共|税|费|年限|工龄|比例|费率|率|年龄|第|共|(?:个人|单位|企业|公司|雇主)\S{0,6}缴[费纳]?|公积金|滞纳金|no|id|tel|phone|total|salary|amount)(?:为|是|约|:)?$/i

/** Words that may stand before a base without saying anything about it. */
export const NEUTRAL =
  /(?:养老|医疗|医保|失业|工伤|生育|保险|社保|职工|五险|正常|已缴|已到账|到账|足额|月|元|区|县|市|上海|公司|厂|店|院|所|中心|部|集团|学校|大学|中学|小学|银行|社|局|处|站|室|补缴|补收|人民币|rmb|cny|按|每月|月缴|缴费|缴纳|缴|:)$/i

/** What may be written right behind a base. */
export const BEHIND =
  /^(?:基数|缴费基数|每月|月|正常|已|养老|医疗|医保|失业|工伤|生育|社保|补|追|实缴|到账|足额|未|欠|缓|在途|待|退|冲|断|中断|停|的?基数|as base)/i

/** A date behind such a word is not the month that was paid for. */
export const OTHER_DATE =
  /(?:(?:打印|查询|出生|生日|入职|离职|首次参保|建账|参加工作|发证|有效|截止|截至|制表|生成|退休|毕业|签发|出具|下载|导出)(?:日期|时间|年月|月份|期限|期|日|于|自|至|从|到|起)*|(?:参保|工作|申报|证明|登记|申请|合同|统计|更新|开户|首次)(?:日期|时间|年月|月份|期限|期|日|于|自|从))$/

/** Six digits behind such a word are no month. */
export const ID_WORD = /(?:邮编|编号|代码|号码|账号|证号|工号|电话|手机|余额|金额|序号)$/

/** A date behind such a word is the one of the payment. */
export const PAYMENT_DATE =
  /(?:到账|入账|缴款|扣款|支付|付款|结算|足额到账|实缴|记账|划账|办理|处理|核定)(?:日期|时间|年月|月份|日|月|于)*$/

/** Words of a sentence about a person: the months and the base in it need not belong together. */
export const SENTENCE =
  /兹|证明|同志|先生|女士|参加|目前|现缴|最近|最新|当前|上年|去年|平均|月均|大约|大概|左右|可能|应该|估计|预计|计划|打算|如果|假如|如需|请|听说|记得|不确定|[?!]|吗|什么|多少/

/** Words of another thing than a base, where no word names a number as one. */
export const OTHER_THING =
  /工资|薪|奖金|收入|房租|报销|贷款|房贷|消费|转账|余额|累计|合计|总计|小计|共计|总额|利息|本息|个税|税|退休金|养老金|待遇|本金|电话|热线|拨打|平均|客服|咨询|账户/

/** A line that tells how to read the rest, and heads nothing. */
export const NOTE =
  /^[-*# ]*(?:说明|备注|注意|注[:0-9]|提示|温馨|如|若|请|本人|查询|打印|数据来源|以上|上述|前述)/
/** A line about what stands above it. */
export const ABOVE = /以上|上述|前述/

/** *表示补缴: a sign of the rows stands for it. */
export const LEGEND = /[*#※△▲★☆●◆①-⓿] ?(?:号|为|表示|代表|是|即|:)/

/** Some months of a record are 补缴, without telling which. */
export const SOME_BACK_PAID = /(?:含|包括|有|其中|部分|均为|都为|都是|全为|全部|多为).{0,8}$/
