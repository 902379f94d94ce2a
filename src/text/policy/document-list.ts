import type { SourceDocument } from './types'

/** Every paper that the facts are taken from, in the order of the paper of facts. */
export const DOCUMENTS: readonly SourceDocument[] = [
  {
    id: 'A',
    title: '上海市居住证积分管理办法',
    number: '沪府规〔2022〕21号',
    standing: 'official',
  },
  {
    id: 'B',
    title: '上海市居住证积分管理办法（2015版）',
    standing: 'official',
  },
  {
    id: 'C',
    title: '上海市居住证管理办法（2013）',
    number: '沪府令第2号',
    standing: 'official',
  },
  {
    id: 'D',
    title: '居住证暂行条例',
    number: '国务院令第663号',
    standing: 'official',
  },
  {
    id: 'E',
    title: '上海市居住证申办实施细则',
    number: '沪府规〔2025〕9号',
    standing: 'relayed',
  },
  {
    id: 'F',
    title: '积分管理办法实施细则',
    number: '沪人社规〔2022〕41号',
    standing: 'relayed',
  },
  {
    id: 'G',
    title: '上海市居住证管理办法',
    number: '沪府令58号',
    standing: 'not-obtained',
  },
  {
    id: 'H',
    title: '第三方计算器和网站',
    standing: 'third-party',
  },
  {
    id: 'I',
    title: '关于进一步优化调整本市房地产政策的通知',
    standing: 'relayed',
  },
  {
    id: 'J',
    title: '市人社局公布的平均工资和缴费基数',
    standing: 'relayed',
  },
  {
    id: 'K',
    title: '2026年义务教育阶段学校招生入学通知',
    number: '沪教委基〔2026〕9号',
    standing: 'relayed',
  },
  {
    id: 'L',
    title: '上海市实施《义务教育法》办法',
    standing: 'official',
  },
  {
    id: 'M',
    title: '2016年高考报名通知',
    standing: 'official',
  },
  {
    id: 'N',
    title: '居住证持有人申办本市常住户口的规定',
    number: '沪府规〔2025〕8号',
    standing: 'relayed',
  },
  {
    id: 'S0',
    title: '2026年2月12日的中介文章',
    standing: 'article',
  },
  {
    id: 'S1',
    title: '2026年的中介文章',
    standing: 'article',
  },
  {
    id: 'S2',
    title: '2024年3月20日的中介文章',
    standing: 'article',
  },
  {
    id: 'S3',
    title: '2025年12月2日的中介文章',
    standing: 'article',
  },
  {
    id: 'S4',
    title: '2022年12月1日的中介文章',
    standing: 'article',
  },
]
