import type { WageYear } from './types'

/**
 * 本市城镇单位就业人员月平均工资 and the limits of the base by 缴费年度, yuan a month.
 * To add a year: add its row; the test fixture asks for the same figures a second time.
 */
export const WAGE_YEARS: readonly WageYear[] = [
  { from: '2013-04', to: '2014-03', average: 4692, floor: 2815, cap: 14076, confidence: 'high' },
  { from: '2014-04', to: '2015-03', average: 5036, floor: 3022, cap: 15108, confidence: 'high' },
  { from: '2015-04', to: '2016-03', average: 5451, floor: 3271, cap: 16353, confidence: 'high' },
  { from: '2016-04', to: '2017-03', average: 5939, floor: 3563, cap: 17817, confidence: 'high' },
  { from: '2017-04', to: '2018-03', average: 6504, floor: 3902, cap: 19512, confidence: 'high' },
  { from: '2018-04', to: '2019-03', average: 7132, floor: 4279, cap: 21396, confidence: 'high' },
  {
    from: '2019-04',
    to: '2019-04',
    average: 7832,
    floor: 4699,
    cap: 23496,
    confidence: 'low',
    note: '从5月起怎么算说法不一',
  },
  {
    from: '2019-05',
    to: '2020-06',
    average: 8211,
    floor: 4927,
    cap: 24633,
    confidence: 'high',
    note: '2019-06-21的说明；另一说从11月起',
  },
  {
    from: '2020-07',
    to: '2021-06',
    average: 9339,
    floor: 4927,
    cap: 28017,
    confidence: 'high',
    note: '下限沿用上一年度',
  },
  {
    from: '2021-07',
    to: '2022-06',
    average: 10338,
    floor: 5975,
    cap: 31014,
    confidence: 'high',
    note: '下限为过渡值',
  },
  {
    from: '2022-07',
    to: '2023-06',
    average: 11396,
    floor: 6520,
    cap: 34188,
    confidence: 'high',
    note: '下限为过渡值：2020、2021年平均的60%',
  },
  { from: '2023-07', to: '2024-06', average: 12183, floor: 7310, cap: 36549, confidence: 'high' },
  { from: '2024-07', to: '2025-06', average: 12307, floor: 7384, cap: 36921, confidence: 'high' },
  { from: '2025-07', to: '2026-06', average: 12434, floor: 7460, cap: 37302, confidence: 'high' },
  {
    from: '2026-07',
    to: '2027-06',
    average: 12577,
    floor: 7546,
    cap: 37731,
    confidence: 'high',
    note: '2026-08-18公布',
  },
]
