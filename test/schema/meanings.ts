/** What each field of a profile means, for those who read the JSON Schema: by its place in the facts, the situation or a named part. */
export const MEANINGS: Readonly<Record<string, string>> = {
  answer: 'Yes (是), no (否) or 待核实.',
  day: 'A civil day (日期), YYYY-MM-DD, 1900 to 2099.',
  month: 'A civil month (月份), YYYY-MM, 1900 to 2099.',
  insuredMonth:
    'A civil month in which one can have been insured (参保月份), YYYY-MM, 1993-01 to 2099-12.',
  facts: 'What the points are worked out from (积分信息).',
  'facts.birthday': 'Day of birth (出生日期), from 1920-01-01.',
  'facts.education':
    '教育背景: the highest for which diploma and degree are both held. none 大专以下, junior-college 大专, bachelor 本科 without a degree, bachelor-with-degree 本科加学士学位, master 硕士, doctor 博士.',
  'facts.singleCertificate':
    'True for a 硕士 or 博士 with only one of diploma and degree (单证): education answers one step lower, and the line says to ask.',
  'facts.qualifications':
    '专业技术职称、技能等级和职业资格 certificates; an empty list = none. Each is judged by its own conditions, the highest that counts is taken.',
  'facts.insurance':
    '职工社会保险 paid in Shanghai: spans of months, or counts for someone who only knows counts. No insurance = { spans: [] }.',
  'facts.shortageMajor': '紧缺急需专业.',
  'facts.shortageMajor.inCatalogue': "The major is in the city's catalogue (专业在目录内).",
  'facts.shortageMajor.matchesJob': 'The job matches the major (岗位与专业一致).',
  'facts.founder': '创业人才.',
  'facts.intermediary': '创新创业中介服务人才.',
  'facts.investment':
    "投资纳税 or 带动本地就业: means of the last three years for the whole company, before the person's share.",
  'facts.investment.sharePercent':
    "The person's share of the company in percent (个人投资份额), at most two decimals.",
  'facts.investment.averageTax': 'Tax paid a year (年均纳税额), integer yuan.',
  'facts.investment.averageLocalHires':
    'Employees with a Shanghai hukou (年均聘用本市户籍人数), at most two decimals.',
  'facts.publicService': '特定的公共服务领域: the present spell of work there.',
  'facts.suburb': '远郊重点区域: the present spell of working and living there.',
  'facts.freshGraduate': '全日制应届毕业生.',
  'facts.freshGraduateUntil': 'The last month that counts as 应届, as the person knows it.',
  'facts.award':
    '表彰奖励 gained while working in Shanghai: none 无, city-special 市级机关专项, city-general 市级机关综合, provincial 省部级及以上.',
  'facts.shanghaiSpouse': '配偶为本市户籍.',
  'facts.shanghaiSpouse.marriedOn': 'Day of the marriage (结婚登记日期), after the birthday.',
  'facts.deductions': '减分 records and 一票否决.',
  'facts.deductions.falseMaterial': 'Days of 申请积分时提供虚假材料; an empty list = none.',
  'facts.deductions.detention': 'Days of 行政拘留; an empty list = none.',
  'facts.deductions.crime': 'Days of 一般刑事犯罪; an empty list = none.',
  'facts.deductions.seriousCrime': '严重刑事犯罪记录: no total at all.',
  qualification: 'One certificate (证书).',
  'qualification.level':
    '等级: junior-title 初级职称, skill-5 to skill-1 技能五级 to 一级, mid-title 中级职称, mid-equivalent 相当于中级的职业资格, senior-title 高级职称.',
  'qualification.gainedInShanghai': 'Gained while working in Shanghai (在本市工作期间取得).',
  'qualification.matchesJob': 'Matches the job (与所聘岗位相符).',
  'qualification.needsRegistration': 'Counts only once registered (须注册).',
  'qualification.registered': 'Is registered (已注册).',
  spanLedger: 'Insurance as spans (缴费记录).',
  'spanLedger.spans': 'Consecutive months with one base each (缴费时段); none may overlap.',
  span: 'Consecutive insured months (缴费时段), at most 600; both ends included.',
  'span.from': 'First month (起始月).',
  'span.to': 'Last month (截止月); absent = still paying.',
  'span.base':
    "缴费基数, integer yuan a month, or a word that follows each month's own average wage: floor 下限, x08, x1, x2, x3 = 0.8, 1, 2, 3 times.",
  'span.backPaid': '补缴. Absent = false.',
  'span.otherEmployer': '缴费单位与合同单位不一致. Absent = false.',
  'span.taxMismatch': '基数与个税不能合理对应. Absent = false.',
  countLedger: 'Insurance as counts (月数).',
  'countLedger.counts':
    'Counts of valid months (有效月数): x2 <= x1 <= x08, last12.x1 <= last12.paid <= months.',
  'countLedger.counts.months':
    "Insured months in all (累计月数), without 补缴 and without another employer's.",
  'countLedger.counts.last48':
    "Of the last 48 months (近4年), without 补缴, another employer's and tax mismatch.",
  'countLedger.counts.last48.x08': 'At 0.8 times the average wage or more (0.8倍及以上).',
  'countLedger.counts.last48.x1': 'At one time or more (1倍及以上).',
  'countLedger.counts.last48.x2': 'At two times or more (2倍及以上).',
  'countLedger.counts.last36': 'Of the last 36 months (近3年), as for the last 48.',
  'countLedger.counts.last36.x3': 'At three times (3倍).',
  'countLedger.counts.last12': 'Of the last 12 months (近1年).',
  'countLedger.counts.last12.paid': 'Paid without 补缴 (正常缴费).',
  'countLedger.counts.last12.x1':
    'At one time the average wage or more (1倍及以上), as for the last 48.',
  'countLedger.counts.asOf': 'The last month counted (统计截止月).',
  upTo48: '0 to 48 months (月数), or 待核实.',
  upTo12: '0 to 12 months (月数), or 待核实.',
  service: 'A spell of service (工作时段), none (不适用) or 待核实.',
  'service.since': 'First month (起始月).',
  'service.until': 'Last month (截止月); absent = still there.',
  records: 'Days of records (记录日期), or 待核实.',
  situation: 'What the renewal hangs on (续办情形). Missing = { changes: [] }.',
  'situation.kind': 'permit 还没有居住证, first 首次申请, renewal 续办.',
  'situation.registeredOn':
    'Day of the 居住登记 that the application for a permit rests on; not after appliedOn.',
  'situation.appliedOn': 'Day on which the application for a permit was handed in (申领居住证).',
  'situation.permit': '居住证.',
  'situation.permit.expiresOn':
    'The expiry that this renewal is for, before 签注 (签注有效期末日).',
  'situation.permit.endorsedOn': 'Day of 签注.',
  'situation.permit.newExpiresOn': 'Expiry after 签注 (签注后的有效期末日).',
  'situation.permit.pointsFiledOn': 'Day on which the points were filed (积分续办提交日).',
  'situation.permit.returnedOn':
    'Day on which the papers came back to be completed (退回补正日). Profiles of earlier versions have none.',
  'situation.permit.suppliedOn': 'Day on which what lacked was brought (补齐日).',
  'situation.permit.verifiedOn': 'Day on which the papers were found true (审核属实日).',
  'situation.permit.decidedOn': 'Day of the decision (核定日).',
  'situation.permit.lastFiledOn': 'The points of the cycle before were filed (上一轮提交).',
  'situation.permit.addressMatches':
    'The present address is the registered one (现住址与登记地址一致).',
  'situation.permit.lastReached':
    'The points decided last, which end on expiresOn, were at 120 (上次《积分通知单》到120分). Profiles of earlier versions have no answer.',
  'situation.changes':
    'What changed since the last time (变更事项), each once: employer 单位, address 住所, education 学历, title 职称, marriage 婚姻, spouse 配偶, child 子女. Missing = [].',
  'situation.contract': '劳动合同.',
  'situation.contract.from': 'First day (起始日).',
  'situation.contract.until': 'Last day (终止日).',
  'situation.contract.employerMatchesSystem':
    'The employer is the one registered in the points system (与系统登记单位一致).',
  'situation.unchanged': 'The person said that nothing changed (都没有变).',
  'situation.dwelling':
    'Where one lives (住所): rented 租的, owned 买的, borrowed 借住, dormitory 单位宿舍.',
  'situation.movedOn': 'Where the address changed: since when one lives there (搬家的日子).',
  'situation.stepsDone':
    'Steps that the permit names no date for (办理步骤): step id to the day it was done.',
  'situation.stepsDone.id': 'Id of the step (步骤编号).',
  'situation.notYet':
    'Steps that were asked about and not done (还没有): step id to the day that was said. Profiles of earlier versions have none.',
  'situation.notYet.id': 'Id of the step (步骤编号).',
  'situation.actions':
    "The person's own figures for what they can do about the points (提分办法): action id to figures.",
  'situation.actions.id': 'Id of the action (办法编号).',
  'situation.actions.*': 'One action (一种办法).',
  'situation.actions.*.months': 'From now until it counts, in months (要几个月).',
  'situation.actions.*.effort': '1 easy to 5 hard (难度).',
  'situation.actions.*.on': 'Reckoned with in the search for ways (计入).',
  'situation.plan':
    'The way to the threshold that was chosen (选定的办法); what it comes to is worked out anew from the facts.',
  'situation.plan.actions': 'What is done (要做的事), no action twice; empty = time alone does it.',
  'situation.plan.actions.*.id': 'The action (办法编号).',
  'situation.plan.actions.*.months':
    'Months from begun until it counts (要几个月), as reckoned with when it was chosen.',
  'situation.plan.actions.*.effort': '1 easy to 5 hard (难度), as reckoned with then.',
  'situation.plan.actions.*.started':
    'It was begun (开始做了). Profiles of earlier versions have none.',
  'situation.plan.actions.*.started.on': 'The day on which it was (开始的日子).',
  'situation.plan.actions.*.started.months':
    'Months from that day until it counts (要几个月), as reckoned with then.',
  'situation.plan.begun': 'The day the plan was chosen (开始的日子).',
  'situation.sent': 'The page for the employer (给单位人事的一页), as its sender chose it.',
  'situation.sent.hidden':
    'Changes that it does not name (不告诉人事的变更), each once: address 住所, child 子女.',
  'situation.sent.by': 'By when it should be done (希望办好的日子).',
  'situation.sent.on': 'The day it was last sent (发给人事的日子).',
  'situation.tax': '个人所得税.',
  'situation.tax.zeroReport': 'Months reported with 0 (零报税).',
  'situation.tax.undeclared':
    'Months for which no tax was declared at all, not even 0 (没有申报). Profiles of earlier versions have no answer.',
  'situation.tax.twoEmployers': 'Two or more employers report wages at once (重税).',
  'situation.job': '岗位.',
  'situation.job.descriptionReady': 'The 岗位说明书 is there.',
  'situation.job.matchesEducation':
    'Once asked for: the job matches the diploma (学历与岗位一致). No source wants that; nothing reads it.',
  'situation.papers': '材料.',
  'situation.papers.stamped': 'Stamped (已盖公章).',
  'situation.papers.leavingDateShown': 'The 退工单 shows the day of leaving (有离职日期).',
  'situation.neededBy':
    'The day by which the points must stand (最晚用到积分的日期), as the person knows it.',
}
