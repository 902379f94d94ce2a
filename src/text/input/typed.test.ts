import { plain, typedDay as day, typedMonth as month, typedNumber as number } from '@/input'
import { inWords } from './typed'

const typedDay = (text: string) => inWords(day(text))
const typedMonth = (text: string) => inWords(month(text))
const typedNumber = (
  text: string,
  { unit, ...bounds }: Parameters<typeof number>[1] & { unit: string },
) => inWords(number(text, bounds), unit)

describe('plain', () => {
  it('makes full-width digits and signs plain, and drops spaces and hidden characters', () => {
    expect(plain('１９９０－０５－０１')).toBe('1990-05-01')
    expect(plain(' 1 990\u3000\u200b05\ufeff01\n')).toBe('19900501')
    expect(plain('1990—5–1')).toBe('1990-5-1')
  })
})

describe('typedDay', () => {
  it.each([
    '19900501',
    '1990-5-1',
    '1990-05-01',
    '1990/5/01',
    '1990.5.1',
    '1990年5月1日',
    '1990年05月01',
    '１９９０．５．１',
    ' 1990 0501 ',
    '1990‑5‐1',
    '1990年5⽉1⽇',
  ])('reads %s', (text) => {
    expect(typedDay(text)).toEqual({ value: '1990-05-01' })
  })

  it.each(['', '  ', '\u200b', '\u3000'])('takes %j for nothing', (text) => {
    expect(typedDay(text)).toEqual({ empty: true })
  })

  it.each([
    '1990',
    '199005',
    '1990050',
    '1990111',
    '1990-111',
    '199005011',
    '90-5-1',
    '1990-5',
    '1990-5-1-1',
    '5/1/1990',
    '一九九〇年五月一日',
    'abc',
    '1990-5-1x',
    '٢٠٢٤-١-١',
    '1e3',
    '-19900501',
  ])('asks for the whole day on %s', (text) => {
    expect(typedDay(text)).toEqual({ wrong: '请写全年、月、日，例如 20260501 或 2026-5-1' })
  })

  it('knows the calendar', () => {
    expect(typedDay('19901301')).toEqual({ wrong: '一年只有12个月，没有13月' })
    expect(typedDay('19900001')).toEqual({ wrong: '一年只有12个月，没有0月' })
    expect(typedDay('19900431')).toEqual({ wrong: '1990年4月没有31日' })
    expect(typedDay('1990-4-0')).toEqual({ wrong: '1990年4月没有0日' })
    expect(typedDay('20000229')).toEqual({ value: '2000-02-29' })
    expect(typedDay('19000229')).toEqual({ wrong: '1900年2月没有29日' })
    expect(typedDay('20230229')).toEqual({ wrong: '2023年2月没有29日' })
  })

  it('takes the years that the engine takes', () => {
    expect(typedDay('18991231')).toEqual({ wrong: '年份请写1900到2099之间的四位数，不是1899' })
    expect(typedDay('19000101')).toEqual({ value: '1900-01-01' })
    expect(typedDay('20991231')).toEqual({ value: '2099-12-31' })
    expect(typedDay('21000101')).toEqual({ wrong: '年份请写1900到2099之间的四位数，不是2100' })
  })
})

describe('typedMonth', () => {
  it.each(['202401', '2024-1', '2024-01', '2024/1', '2024.01', '2024年1月', '２０２４年１'])(
    'reads %s',
    (text) => {
      expect(typedMonth(text)).toEqual({ value: '2024-01' })
    },
  )

  it('takes spaces for nothing', () => {
    expect(typedMonth(' ')).toEqual({ empty: true })
  })

  it.each(['2024', '20241', '2024-', '2024-1-1', '20240101', '1-2024', '今年', '2024-001'])(
    'asks for year and month on %s',
    (text) => {
      expect(typedMonth(text)).toEqual({ wrong: '请写年和月，例如 202401 或 2024-1' })
    },
  )

  it('knows that there is no thirteenth month, and which years are meant', () => {
    expect(typedMonth('202413')).toEqual({ wrong: '一年只有12个月，没有13月' })
    expect(typedMonth('202400')).toEqual({ wrong: '一年只有12个月，没有0月' })
    expect(typedMonth('189912')).toEqual({ wrong: '年份请写1900到2099之间的四位数，不是1899' })
    expect(typedMonth('210001')).toEqual({ wrong: '年份请写1900到2099之间的四位数，不是2100' })
  })
})

describe('typedNumber', () => {
  const base = { least: 1, most: 999_999, unit: '元' } as const
  const share = { least: 0, most: 100, decimals: 2, unit: '' } as const

  it.each([
    '12577',
    '12,577',
    '１２５７７',
    '１２，５７７',
    '12577元',
    '￥12577',
    '¥12,577',
    ' 12 577 ',
  ])('reads %s', (text) => {
    expect(typedNumber(text, base)).toEqual({ value: 12577 })
  })

  it('takes two decimals where they are asked for, and rounds nothing', () => {
    expect(typedNumber('33.5%', share)).toEqual({ value: 33.5 })
    expect(typedNumber('３３．３３％', share)).toEqual({ value: 33.33 })
    expect(typedNumber('33.333', share)).toEqual({ wrong: '小数最多写2位' })
    expect(typedNumber('12577.5', base)).toEqual({ wrong: '请写整数，不要小数' })
  })

  it('keeps to the bounds', () => {
    expect(typedNumber('0', base)).toEqual({ wrong: '太小了，至少是1元' })
    expect(typedNumber('999999', base)).toEqual({ value: 999_999 })
    expect(typedNumber('1000000000', base)).toEqual({
      wrong: '太大了，最多是999999元，请检查是不是多写了位数',
    })
    expect(typedNumber('0', share)).toEqual({ value: 0 })
    expect(typedNumber('100', share)).toEqual({ value: 100 })
    expect(typedNumber('101%', share)).toEqual({
      wrong: '太大了，最多是100，请检查是不是多写了位数',
    })
  })

  it('takes nothing for nothing', () => {
    expect(typedNumber('', base)).toEqual({ empty: true })
    expect(typedNumber(' 元', base)).toEqual({ empty: true })
  })

  it('says what it takes', () => {
    expect(typedNumber('-5', base)).toEqual({ wrong: '不能是负数，请写1到999999元之间的数' })
    for (const text of ['1e3', '1.', '.5', '一万', '0x10', '1-2', 'NaN', 'Infinity', '١٢']) {
      expect(typedNumber(text, base)).toEqual({ wrong: '只写数字就行，例如 12000' })
    }
    expect(typedNumber('x', share)).toEqual({ wrong: '只写数字就行，例如 36' })
  })
})
