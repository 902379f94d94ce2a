import { arrows } from '../../config/lint/rules.mjs'
import { linter } from './lint'

const lint = linter(arrows)

test.each([
  ['src/engine/points/age.ts', "import x from '@/store'", 'engine must not import from store'],
  ['src/engine/points/age.ts', "import x from '../../store'", 'engine must not import from store'],
  ['src/engine/points/age.ts', "import x from '@/engine/time'", 'relative path'],
  ['src/engine/points/age.ts', "import x from '@tarojs/taro'", 'package "@tarojs/taro"'],
  ['src/engine/points/age.ts', "import { addDays } from 'date-fns'", 'package "date-fns"'],
  ['src/engine/time/day.ts', "import dayjs from 'dayjs'", 'package "dayjs"'],
  ['src/engine/time/day.ts', "import x from '@date-fns/utc'", 'package "@date-fns/utc"'],
  ['src/engine/points/age.ts', "import x from '../../../test/a'", 'outside src'],
  ['src/engine/points/age.test.ts', "import x from '@/store'", 'engine must not import from store'],
  ['src/text/line.ts', "import { readPasted } from '@/input'", 'text may import only types from input'],
  ['src/text/line.ts', "import x from '@/platform/clock'", 'text must not import from platform'],
  ['src/text/line.ts', "import React from 'react'", 'package "react"'],
  ['src/input/pasted.ts', "import x from '@/text/spans'", 'input must not import from text'],
  ['src/input/pasted.ts', "import x from '../text/spans'", 'input must not import from text'],
  ['src/input/pasted.ts', "import type { X } from '@/text/spans'", 'must not import from text'],
  ['src/input/pasted.ts', "import x from '@/store'", 'input must not import from store'],
  ['src/input/pasted.ts', "import x from '@/platform'", 'input must not import from platform'],
  ['src/input/pasted.ts', "import x from '@/pages/a'", 'input must not import from pages'],
  ['src/input/pasted.ts', "import x from '@/engine/profile/spans'", 'only door'],
  ['src/input/pasted.ts', "import x from 'papaparse'", 'package "papaparse"'],
  ['src/engine/points/age.ts', "import x from '@/input'", 'engine must not import from input'],
  ['src/store/save.ts', "import x from '@/input'", 'store must not import from input'],
  ['src/ui/a/index.tsx', "import x from '@/input'", 'must not import from input'],
  ['src/pages/a/index.tsx', "import x from '@/input/row'", '"@/input": .* only door'],
  ['src/store/save.ts', "import x from '@/text/line'", 'store must not import from text'],
  ['src/platform/clock.ts', "import x from '@/store'", 'platform must not import from store'],
  ['src/platform/clock.ts', "import { parse } from '@/engine'", 'only types from engine'],
  ['src/ui/line/index.tsx', "import { parse } from '@/engine'", 'only types from engine'],
  ['src/ui/line/index.tsx', "import x from '@/store'", 'must not import from store'],
  ['src/ui/line/index.tsx', "import x from '@/pages/a'", 'must not import from pages'],
  ['src/pages/a/index.tsx', "import x from '@/engine/points'", 'only door'],
  ['src/pages/a/index.tsx', "import type { X } from '@/engine/types'", 'only door'],
  ['src/pages/a/index.tsx', "import x from '../../engine'", 'only door'],
  ['src/pages/a/c/index.tsx', "import x from '../../b/part'", 'another page'],
  ['src/pages/a/index.tsx', "export { x } from '@/engine/points'", 'only door'],
  ['src/pages/a/index.tsx', "const x = import('@/engine/points')", 'only door'],
  ['src/pages/a/index.tsx', "const x = require('@/engine/points')", 'only door'],
  ['src/pages/a/index.tsx', "type X = import('@/engine/points').X", 'only door'],
])('%s: %s is reported', async (file, code, words) => {
  expect(await lint(file, code)).toEqual([expect.stringMatching(`^house/arrows: .*${words}`)])
})

test.each([
  ['src/engine/points/age.ts', "import x from '../time'"],
  [
    'src/engine/time/day.ts',
    "import { addDays } from 'date-fns'\nimport x from '@date-fns/utc/date/mini'",
  ],
  ['src/engine/points/age.test.ts', "import fc from 'fast-check'\nimport x from '../../../test/a'"],
  ['src/text/line.ts', "import { parse } from '@/engine'"],
  ['src/text/line.ts', "import type { Asked } from '@/input'"],
  ['src/input/pasted.ts', "import { joined } from '@/engine'\nimport x from './row'"],
  ['src/pages/a/index.tsx', "import { readPasted } from '@/input'"],
  ['src/store/save.ts', "import x from '@/platform'\nimport { parse } from '@/engine'"],
  ['src/store/save.test.ts', "import x from '@/engine/profile/parse'"],
  ['src/platform/clock.ts', "import type { Day } from '@/engine'\nimport Taro from '@tarojs/taro'"],
  ['src/ui/a/index.tsx', "import { type Line } from '@/engine'\nimport x from '@/text/a'"],
  ['src/pages/a/index.tsx', "import { score } from '@/engine'\nimport x from './part'"],
  ['src/pages/a/index.tsx', "import x from '@/store'\nimport y from '@/ui'"],
  ['src/app.tsx', "import './app.scss'\nimport x from '@/store'"],
  ['test/cases.test.ts', "import x from '@/engine/points'"],
])('%s: %s passes', async (file, code) => {
  expect(await lint(file, code)).toEqual([])
})
