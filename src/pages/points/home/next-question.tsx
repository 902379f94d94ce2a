import type { Range } from '@/engine'
import { go, goTab } from '@/platform'

import { Button, Group } from '@/ui'
import { FACT_NAMES } from '@/text/scheme'
import { links } from '../../shared/links'

interface NextQuestionProps {
  range: Range
  /** something else on the page matters more */
  isMinor: boolean
}

/** The one question that would narrow the range most; the answers can be looked over at any time. */
export function NextQuestion({ range: { next }, isMinor }: NextQuestionProps) {
  const answers = () => void go(links.answers)
  if (next === undefined) {
    return (
      <Button kind="plain" onTap={answers}>
        核对或修改我的答案
      </Button>
    )
  }
  const ask =
    next.fact === 'insurance' ? () => goTab(links.insurance) : () => go(links.question(next.fact))
  return (
    <Group prose>
      下一个最值得答的：{FACT_NAMES[next.fact]}。答了，分数能定得更准（相差最多
      {next.spread}分）。
      <Button kind={isMinor ? 'plain' : 'primary'} onTap={() => void ask()}>
        现在答
      </Button>
      <Button kind="quiet" onTap={answers}>
        核对或修改我的答案
      </Button>
    </Group>
  )
}
