import { PROFILE_SCHEMA } from '@/engine'
import type { Rng } from '../../random'

/** What is right for a field, by its name. */
const RIGHT: readonly [field: RegExp, texts: readonly string[]][] = [
  [
    /备份文本/,
    [
      JSON.stringify({
        schema: PROFILE_SCHEMA,
        id: 'another1',
        label: '旧手机上的',
        facts: { birthday: '1977-07-07', award: 'none' },
        situation: { changes: [] },
        progress: {},
      }),
    ],
  ],
  [
    /缴费记录/,
    [
      '202108 9999.00\n202109 9999.00',
      '2023年1月 缴费基数 12000\n2023年2月 缴费基数 12000\n2023年3月 缴费基数 12000',
      '201803-202106 7310\n202107-202406 10338',
    ],
  ],
  [/月/, ['201803', '201907', '2021-08', '202305', '2024年2月', '２０２３０１']],
  [/日|天|期/, ['19880808', '1990-05-01', '20261120', '2027年2月5日', '20280315', '20301231']],
  [/基数|纳税/, ['15151', '12,600', '7310', '36921']],
  [/名字/, ['我', '配偶', '想好的', '孩子上学用的那一份']],
  [/./, ['7', '3', '36', '70', '12']],
]

/** What is right nowhere, or nearly nowhere. */
const WRONG = [
  ...['', ' ', '-1', '0', '1e9', '99999999', '19900230', '1990-13-01', '很多', '很晚', '0.0001'],
  ...['<script>alert(1)</script>', '__proto__', 'constructor', '{"a":[1]}', '%E0%A4%A', '&amp;'],
  ...['😀👨‍👩‍👧𠮷', '\u202e反过来', '\u0000\u0001', '\u200b1\u200b9', 'é́́́́', '九'.repeat(300)],
] as const

/** Something to type into a field of this name. */
export function textFor(label: string, rng: Rng): string {
  if (rng.chance(0.3)) return rng.pick(WRONG)
  return rng.pick(RIGHT.find(([field]) => field.test(label))![1])
}
