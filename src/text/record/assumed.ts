import type { Onward, PolicyVersion } from '@/engine'

import { showDay, showMonth } from '../time'
import { baseWords } from './insurance'

/** What is taken for granted about the insurance. */
export function onwardText({ state, from, base }: Onward): string {
  switch (state) {
    case 'open':
      return '还在交：按一直交下去、基数跟得上平均工资算'
    case 'recent':
      return `按${showMonth(from ?? '')}起接着交算，${base === undefined || base === 'unknown' ? '基数待核实，先不算分' : `${baseWords(base)}不变`}`
    case 'ended':
      return '记录写了结束的月份，当作以后不再交。停久了能不能申请，问区人才服务中心'
    case 'none':
      return '没有记录，当作以后也不交。不交社保能不能申请，问区人才服务中心'
  }
}

/** Where today's rules end, and what is assumed from there on. */
export function assumedText({ covered, wagesTo }: PolicyVersion): string {
  return `规则只知道到${showDay(covered.to)}，以后假定不变；平均工资公布到${showMonth(wagesTo)}，之后按最后一次公布的算。`
}

/** Being 应届 without an end: nobody knows when these points stop. */
export const freshText = (points: number): string =>
  `应届的${points}分到哪个月没填，这里一直算着；哪天停了，可能就不够了`
