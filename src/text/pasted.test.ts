import fc from 'fast-check'
import { PASTE_LIMITS, readPasted, tooMuch } from './pasted'

const reasons = (text: string) => readPasted(text).problems.map(({ reason }) => reason)
const spans = (text: string) => readPasted(text).spans

describe('readPasted', () => {
  it.each([
    '202301 12183',
    '2023-01 12,183.00',
    '2023年1月 12183元',
    '2023年01月12183',
    '２０２３．０１　１２１８３',
    '2023/1\t12183\t974.64\t1949.28',
    '202301,12183,上海某某有限公司',
    '202301;12,183;已到账',
    '1 202301 12183',
    '310115 202301 ¥12183',
    '12183 202301',
    '缴费年月：2023-01，缴费基数：12183，个人缴费：974.64',
    '月数 1 2023年1月 缴费月数 1 基数 12183',
    '2023-01-15 到账 202301 12183',
    '202301 202301 12183',
    '202301 12183 1949.28',
    '202301\u200b 12183\u202e',
    '202301 12183 单位编号 0012345678',
    '202301 12183 未补缴',
    '202301 12183 是否补缴：否',
  ])('reads %j', (line) => {
    expect(readPasted(line)).toEqual({
      spans: [{ from: '2023-01', to: '2023-01', base: 12183 }],
      problems: [],
    })
  })

  it.each([
    '202301-202306 12183',
    '202301~202306 12183',
    '2023-01-2023-06 12183',
    '2023年1月至2023年6月 12183',
    '2023年1月—6月，12,183元',
    '2023.01 - 2023.06 12183',
  ])('reads the range %j', (line) => {
    expect(spans(line)).toEqual([{ from: '2023-01', to: '2023-06', base: 12183 }])
  })

  it('marks 补缴 and keeps such months apart', () => {
    expect(spans('202301 12183\n202302 12183 补缴\n202303 12183 补交')).toEqual([
      { from: '2023-01', to: '2023-01', base: 12183 },
      { from: '2023-02', to: '2023-03', base: 12183, backPaid: true },
    ])
  })

  it('joins months of one base, in any order, and leaves gaps', () => {
    expect(spans('202303 8000\n202301 8000\n202302 8000\n202305 8000\n202306 9000')).toEqual([
      { from: '2023-01', to: '2023-03', base: 8000 },
      { from: '2023-05', to: '2023-05', base: 8000 },
      { from: '2023-06', to: '2023-06', base: 9000 },
    ])
  })

  it('takes a repeated month once, and one with two bases not at all', () => {
    const { spans, problems } = readPasted(
      '202301 8000\n202301 8000\n202302 8000\n\n202302 9000\n202302 8000',
    )
    expect(spans).toEqual([{ from: '2023-01', to: '2023-01', base: 8000 }])
    expect(problems).toEqual([
      { line: 5, excerpt: '202302 9000', reason: '2023年2月和第3行写的不一样，这个月没有采用' },
    ])
  })

  it.each([
    ['缴费年月 缴费基数 单位', '没有找到月份'],
    ['2023-01-15 12183', '没有找到月份'],
    ['202313 12183', '一年只有12个月，没有13月'],
    ['202300 12183', '一年只有12个月，没有0月'],
    ['199212 300', '1992年12月太早了，不能早于1993年1月'],
    ['202301', '没有找到基数'],
    ['202301 0', '基数是0，没有采用'],
    ['202301 -12183', '基数是负数，没有采用'],
    ['202301 1000000000', '基数太大了，最多是999999元'],
    ['202301 12183.5', '基数带小数，请写整数'],
    ['202301 1.2万', '基数请写成元，不要写“万”'],
    ['202301 974.64 12183', '有好几个数，分不清哪个是基数；请只留月份和基数'],
    ['202301 202302 12183', '这一行有两个月份，分不清是哪一个；请每行只留一个月份和基数'],
    ['202306-202301 12183', '结束月份比开始月份早'],
    ['199301-209912 12183', '这一行的月份跨得太长，请检查年份'],
    ['202311-202313 12183', '一年只有12个月，没有13月'],
  ])('says of %j: %s', (line, reason) => {
    expect(readPasted(line)).toEqual({ spans: [], problems: [expect.objectContaining({ reason })] })
  })

  it('goes on after a line it does not understand and names it by number', () => {
    const { spans, problems } = readPasted('年月 基数\r\n\r\n202301 8000\r\n你好')
    expect(spans).toHaveLength(1)
    expect(problems.map(({ line }) => line)).toEqual([1, 4])
  })

  it('keeps only months and bases, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const span of readPasted(text).spans) {
          expect(Object.keys(span).filter((key) => key !== 'backPaid')).toEqual([
            'from',
            'to',
            'base',
          ])
          expect(Number.isInteger(span.base)).toBe(true)
        }
      }),
    )
  })
})

describe('tooMuch', () => {
  it('refuses by length, on both sides of the limits', () => {
    expect(tooMuch('1'.repeat(PASTE_LIMITS.bytes))).toBeUndefined()
    expect(tooMuch('1'.repeat(PASTE_LIMITS.bytes + 1))).toContain('64KB')
    expect(tooMuch('月'.repeat(PASTE_LIMITS.bytes / 3 + 1))).toContain('64KB')
    expect(tooMuch('\n'.repeat(PASTE_LIMITS.lines - 1))).toBeUndefined()
    expect(tooMuch('\n'.repeat(PASTE_LIMITS.lines))).toContain('2000行')
  })

  it('reads the most text in a moment', () => {
    const started = Date.now()
    readPasted('199301-204212 12183 '.repeat(2000).slice(0, 65_000))
    readPasted('199301-204212 12183\n'.repeat(2000))
    expect(Date.now() - started).toBeLessThan(3000)
    expect(reasons('')).toEqual([])
  })
})
