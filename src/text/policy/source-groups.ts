import type { WageYear } from '@/engine'
import type { Conflict, SourceDocument } from './types'

/** The articles in the order in which a person asks about them. */
export const CLAUSE_GROUPS: readonly { title: string; ids: readonly string[] }[] = [
  { title: '基础分', ids: ['A6-1', 'A6-2', 'A6-3', 'A6-4'] },
  {
    title: '加分',
    ids: ['A7-1', 'A7-2', 'A7-3', 'A7-4', 'A7-5', 'A7-6', 'A7-7', 'A7-8', 'A7-9', 'A7-10'],
  },
  { title: '减分和取消资格', ids: ['A8-1', 'A8-2', 'A8-3', 'A9'] },
  { title: '怎么合成总分', ids: ['A10', 'A11', 'A12', 'wage'] },
  {
    title: '谁能办、怎么办',
    ids: [
      ...['A2', 'A13', 'A14', 'A15', 'A15-18', 'A16', 'A17', 'A18'],
      ...['A19', 'A20', 'A21', 'A22', 'A24'],
    ],
  },
  {
    title: '居住证签注',
    ids: ['D10', 'E-endorse', 'E-address', 'S-years', 'S-90'],
  },
  {
    title: '续办时的说法（多半只有文章写到）',
    ids: [
      ...['S-steps', 'S-wait', 'S-advise', 'S-60', 'S-education', 'S-lease'],
      ...['S-contract', 'S-papers', 'S-notice', 'S-employer'],
    ],
  },
]

/** The conflicts by what they are about. */
export const CONFLICT_GROUPS: readonly { title: string; ids: readonly string[] }[] = [
  {
    title: '分数怎么算',
    ids: [
      ...['7', '8', '9', '10', '13', '15', '16', '19', '26', '27', '29', '30'],
      ...['title-months', 'base-downward', 'service-years'],
      ...['wage-year', 'cumulative-years', 'service-left'],
    ],
  },
  { title: '减分和资格', ids: ['11', '12', '14', '17', '18', 'deduction-day'] },
  { title: '居住证签注', ids: ['1', '2', '3', '20', '21', '24', '25-years'] },
  { title: '积分续办', ids: ['4', '5', '6', '22', '23', '25', '28', '31'] },
]

/** The papers by their standing. */
export const DOCUMENT_GROUPS: readonly {
  title: string
  standings: readonly SourceDocument['standing'][]
}[] = [
  { title: '规定', standings: ['official', 'relayed', 'not-obtained'] },
  { title: '旁证', standings: ['third-party', 'article'] },
]

/** What could not be found out. */
export const GAPS: readonly string[] = [
  '沪府令58号、沪人社规〔2022〕41号的原文；2022版里远郊满几年才算，和区域名单。',
  '创业人才、中介服务人才的认定条件；紧缺急需专业、表彰项目的目录；公共服务领域现在的范围（旧版是环卫）。',
  '逾期60天、90天在现行规定和积分系统里怎么处理；操作办法里有没有60天年审。',
  '每个月跟哪一年的平均工资比；2019年4月的平均工资和上下限。',
  '61岁以上、只有一个证的硕士、减分刚满年限那天、应届到哪天、夫妻都持证的。',
  '“社保满6个月”怎么数。条文缺字的地方按字宽比，放不下“累计”或“连续”；条文很可能都没写（约92%）。逾期的空档算不算居住年限，条文也没写。',
  '现行中考、高考报名对积分的要求，各区入学怎么用120分，2027年的入学日程；灵活就业自己交的社保算不算；年龄按哪天算；《积分通知单》的电子形式。',
]

/** Whether a text decides a conflict. */
export const STANDING_WORDS: Record<Conflict['standing'], string> = {
  settled: '定了：有条文，或取了较严、较稳妥的一种',
  'open-number': '没有条文定，两种读法的分不一样',
  'open-note': '没有条文定，以核定为准',
}

/** How near the figures of a year are to what the office published. */
export const WAGE_SURENESS: Record<WageYear['confidence'], string> = {
  high: '官方公布，读到的是转述',
  low: '只有第三方写到，没有官方出处',
}
