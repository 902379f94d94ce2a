import type { Typed, TypedProblem } from '@/input'

/** A base that is typed often, and stands for one where the field takes it. */
const EXAMPLE_BASE = 12000

/**
 * What was typed, with what is wrong in one sentence.
 * @param unit of a number: 元, 个月 …
 */
export function inWords<T>(typed: Typed<T>, unit = ''): Typed<T, string> {
  return 'wrong' in typed ? { wrong: wrongText(typed.wrong, unit) } : typed
}

function wrongText(wrong: TypedProblem, unit: string): string {
  switch (wrong.code) {
    case 'day-form':
      return '请写全年、月、日，例如 20260501 或 2026-5-1'
    case 'month-form':
      return '请写年和月，例如 202401 或 2024-1'
    case 'no-such-month':
      return `一年只有12个月，没有${wrong.month}月`
    case 'no-such-day':
      return `${wrong.year}年${wrong.month}月没有${wrong.day}日`
    case 'year':
      return `年份请写1900到2099之间的四位数，不是${wrong.year}`
    case 'negative':
      return `不能是负数，请写${wrong.least}到${wrong.most}${unit}之间的数`
    case 'no-number':
      return `只写数字就行，例如 ${wrong.most < EXAMPLE_BASE ? Math.min(wrong.most, 36) : EXAMPLE_BASE}`
    case 'decimals':
      return wrong.decimals === 0 ? '请写整数，不要小数' : `小数最多写${wrong.decimals}位`
    case 'too-small':
      return `太小了，至少是${wrong.least}${unit}`
    case 'too-large':
      return `太大了，最多是${wrong.most}${unit}，请检查是不是多写了位数`
  }
}
