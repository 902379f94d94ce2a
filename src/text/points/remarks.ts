import type { Remark, RemarkParams } from '@/engine'

import { showDate, showMonth, yuan } from '../time'
import { LEVEL_NAMES, TIER_NAMES } from '../scheme'

/** Why a line is worth what it is, or what to be careful of: one sentence for the person. */
export function remarkText({ code, params }: Remark): string {
  switch (code) {
    case 'age':
      return `${params.age}周岁`
    case 'under-age':
      return `${params.age}周岁，不满${params.adult}周岁：能不能申请存疑，先按0分，请问12345`
    case 'beyond-scale':
      return `${params.age}周岁：办法只写到${params.last}周岁，这里按0分，请向受理部门核实`
    case 'one-certificate':
      return '学历证、学位证只有一个：先按低一档算，请向受理部门问清楚'
    case 'no-points-for-level':
      return `${LEVEL_NAMES[params.level]}没有分值`
    case 'not-gained-in-shanghai':
      return `${LEVEL_NAMES[params.level]}不是在上海工作期间取得的，不计分`
    case 'not-matching-job':
      return `${LEVEL_NAMES[params.level]}和现在的岗位对不上，不计分`
    case 'not-registered':
      return `${LEVEL_NAMES[params.level]}要注册后才计分，还没有注册`
    case 'base-months-short':
      return `${LEVEL_NAMES[params.level]}还要求近${params.window}个月里有${params.need}个月基数达到1倍平均工资，有${params.have}个月`
    case 'base-months-open':
      return `${LEVEL_NAMES[params.level]}还要求近${params.window}个月里有${params.need}个月基数达到1倍平均工资；有月份还没定，可能是${params.low}到${params.high}个月`
    case 'full-years':
      return `一共${params.months}个月有效，满${params.years}年`
    case 'months-excluded':
      return `有${params.months}个月不算年限（补缴或单位不一致）`
    case 'base-months-excluded':
      return `有${params.months}个月不算基数（补缴、单位不一致或个税对不上）`
    case 'months-short':
      return `要到${TIER_NAMES[params.tier]}档：近${params.window}个月里需要${params.need}个月，有${params.have}个月`
    case 'months-open':
      return `要到${TIER_NAMES[params.tier]}档：近${params.window}个月里需要${params.need}个月；有月份还没定，可能是${params.low}到${params.high}个月`
    case 'months-met':
      return `近${params.window}个月里有${params.have}个月达到${TIER_NAMES[params.tier]}，需要${params.need}个月`
    case 'above-cap':
      return `有${params.months}个月的基数高于当月上限，请检查是不是抄错了；先按3倍算`
    case 'no-average-wage':
      return `有${params.months}个月的平均工资，应用里还没有，有了才能定档`
    case 'stale-counts':
      return `月数是数到${showMonth(params.asOf)}的，之后的月份还没算进来`
    case 'counts-too-late':
      return `月数写的是数到${showMonth(params.asOf)}，这个月还没过完，暂时不能用`
    case 'not-in-catalogue':
      return '专业不在本市紧缺急需目录里'
    case 'major-not-matching-job':
      return '工作岗位和所学专业对不上'
    case 'below-first-step':
      return `按份额折算后每年纳税${yuan(params.tax)}、聘用${params.hires}人，没到起点（${yuan(params.stepTax)}或${params.stepHires}人）`
    case 'by-tax':
      return `按份额折算后平均每年纳税${yuan(params.tax)}`
    case 'by-hires':
      return `按份额折算后平均每年聘用沪籍员工${params.hires}人`
    case 'cap':
      return `这一项最多${params.cap}分`
    case 'years-counted':
      return `满${params.years}年`
    case 'years-short':
      return `满${params.years}年，满${params.need}年后才开始计入（已攒${params.saved}分）`
    case 'years-married':
      return `结婚满${params.years}年`
    case 'service-kept':
      return `${showMonth(params.until)}离开：已满的年数先保留，以核定为准`
    case 'left-area':
      return `${showMonth(params.until)}已经离开：这一项要求在那里工作并居住，不再计分`
    case 'no-end-month':
      return '应届到哪个月为止，没查到官方数字；没有填截止月，先按还算应届'
    case 'ended':
      return `你填的应届截止月是${showMonth(params.until)}，已经过了`
    case 'records':
      return recordsText(params)
    case 'vetoed':
      return '有严重刑事犯罪记录的，取消申请积分的资格，不计算总分'
    case 'in-future':
      return `填的日期（${showDate(params.date)}）还没到，先不算`
  }
}

function recordsText({ counted, lapsed, each, years }: RemarkParams['records']): string {
  const past = lapsed > 0 ? `${lapsed}条已满${years}年，不再扣` : ''
  if (counted === 0) return past
  return `${years}年内有${counted}条，每条扣${each}分${past === '' ? '' : `；${past}`}`
}
