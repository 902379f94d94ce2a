import type { Heading } from './heading'
import type { Scanned, Token } from './tokens'

/** What is said of a row's state, with its negations and values; longer phrases first. */
const STATES =
  /(?:是否|无需?|未|非|没有|不需要|不用|不是|不存在|不|已|免)?(?:补[缴收差扣足]|追[缴补收]|欠[缴费款]|中断|断缴|停缴|缓缴|在途|滞纳金|back-?paid)(?:标[志识记]|金额|月数|记录|情况|发生)?\s?[:=]?\s?["']?(?:否|是|无|有|[NY](?![a-z])|no(?![a-z])|yes(?![a-z])|true|false|[√✓×])?/gi

/** The words of a row that are understood or say nothing of whether and on what base a month was paid. */
const KNOWN =
  /养老|医疗|医保|失业|工伤|生育|基本|城镇|企业|职工|社会保险|保险|社保|五险|险种|险|正常应缴|正常|已?(?:足额|成功|完成|[实应]缴|到账|入账|入库|缴讫|缴)|在职|参保|续缴|缴费工资|缴费|缴纳|月缴|缴|基数|基准|个人|单位|金额|月数|个月|次数|累计|合计|小计|总计|共计|共|人民币|元|整|块|每月|当月|本月|月份|月|年度|年|份|费款所属期|所属期|费款|对应|年月|日期|时间|起止|期间|期|状态|标[志识记]|类型|类别|方式|备注|序号|编号|名称|编码|代码|姓名|所在|账户|公积金|本金|利息|费率|比例|费|额|含|和|及|与|均|都|为|是|按|约定|的|第|倍|上海市?|本市|市|区|县|rmb|cny|yuan|paid|ok|normal|month|period|base|[√✓]/gi

const EMPLOYER =
  /(?:公司|厂|店|院|所|中心|部|集团|学校|大学|学院|中学|小学|幼儿园|银行|社|局|处|站|工作室|商行|酒店|餐厅|馆|协会|委员会|企业)$/

/** Words after which a line is no record of the person's own. */
const NOT_OWN =
  /例|样本|格式|比如|假设|密码|订单|流水|版本|期号|快递|验证码|老[婆公]|爱人|妻|丈夫|配偶|[爸妈父母哥弟姐妹她他]|儿子|女儿|同事|朋友|代缴|挂靠|调整|变更/

/** A name such as 小王: in front of what was forwarded. */
const LONGEST_NAME = 8

/** The first word of a row that is not understood, or undefined. */
export function unknownWordIn(
  { tokens }: Scanned,
  heading: Heading | undefined,
): string | undefined {
  let before = ''
  for (const chunk of chunksOf(tokens)) {
    const role = heading?.roles[chunk[0]!.cell]
    const words = wordsOf(chunk)
    const value = VALUE.test(words) && before.search(STATES) >= 0
    if (words !== '') before = words
    // Names, employers and the like have columns of their own; so has 补缴标志.
    if (role === 'name' || role === 'back-paid' || value) continue
    const word = unknownIn(words, chunk.length)
    if (word !== undefined) return word
  }
  return undefined
}

const VALUE = /^["']?(?:否|是|无|有|[NY]|no|yes|true|false|[√✓×-])["']?$/i

/** Tokens that stand together without a blank. */
function chunksOf(tokens: readonly Token[]): Token[][] {
  const chunks: Token[][] = []
  let last: Token | undefined
  for (const token of tokens) {
    const together = last !== undefined && last.end === token.start && last.cell === token.cell
    if (together && !isBreak(token) && !isBreak(last!)) chunks[chunks.length - 1]!.push(token)
    else chunks.push([token])
    last = token
  }
  return chunks
}

const isBreak = (token: Token): boolean => token.kind === 'mark' && /[,;、。|]/.test(token.text)

const wordsOf = (chunk: readonly Token[]): string =>
  chunk.map((token) => (token.kind === 'word' || token.kind === 'mark' ? token.text : '')).join('')

function unknownIn(words: string, length: number): string | undefined {
  if (NOT_OWN.test(words)) return words
  // A label before a number, or a name before what was forwarded.
  const rest = words
    .replace(STATES, '')
    .replace(/^[^:=]{1,16}[:=]/, (label) =>
      label.length <= LONGEST_NAME || length > 2 ? '' : label,
    )
    .replace(KNOWN, '')
    .replace(MARKS, '')
  if (rest === '') return undefined
  return EMPLOYER.test(words.replace(/\([^)]*\)$/, '').replace(MARKS, '')) ? undefined : rest
}

const MARKS = /[!-/:-@[-`{-~¥、。！？·…《》〈〉【】〔〕←-⇿①-⓿\s]/g
