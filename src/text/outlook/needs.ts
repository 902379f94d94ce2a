import type { Need } from '@/engine'
import { TIER_NAMES } from '../scheme'

/** What must be so for an action to count: one clause without a full stop. */
export function needText({ code, params }: Need): string {
  switch (code) {
    case 'recognised':
      return '要国家教育行政部门认可的学历，续办前先验证，有文章说约两个月'
    case 'gained-in-shanghai':
      return '要在上海工作期间取得'
    case 'matches-job':
      return '要和聘的岗位对得上'
    case 'registered':
      return '须注册的，注册了才计分'
    case 'base-months':
      return `还要近${params.window}个月里有${params.need}个月基数到平均工资的${TIER_NAMES.x1}；要分一直算，就得一直保持`
    case 'in-catalogue':
      return '专业要在本市紧缺急需目录里'
    case 'salary-matches-base':
      return '缴费单位要和合同单位一致，基数要和报税的工资对得上'
    case 'published-conditions':
      return '要符合公布的条件，条件原文本工具没有拿到'
    case 'share-and-average':
      return '按你的份额、按近几年平均算，要到起点'
    case 'full-years':
      return `满${params.years}年后才开始计入`
    case 'working-and-living':
      return '要在那里工作并且居住，区域名单没查到官方说明'
    case 'listed-award':
      return '要在批准公布的表彰目录里，在上海工作期间得到'
  }
}

/** All of them as one sentence; none: nothing to say. */
export const needsText = (needs: readonly Need[]): string => needs.map(needText).join('；')
