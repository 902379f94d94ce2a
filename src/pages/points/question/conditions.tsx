import type { Qualification } from '@/engine'

import { Choice, Slot, useStages } from '@/ui'
import type { Fresh } from './use-fresh'
import { type Word, yesNo } from './yes-no'

export type Condition = Exclude<keyof Qualification, 'level'>

interface ConditionsProps {
  given: Pick<Qualification, Condition>
  fresh: Fresh<Condition>
  onSettle: (condition: Condition, word: Word) => void
}

/** What it takes for a certificate to count; drawn after the levels, so that neither message is large. */
export function Conditions({ given, fresh, onSettle }: ConditionsProps) {
  const stage = useStages(1)
  return (
    <Slot>
      {stage > 0 && (
        <>
          <Choice
            legend="是在上海工作期间取得的吗？"
            showLegend
            options={yesNo('是', '不是', '看证书上的发证日期，那时是不是已经在上海工作')}
            value={fresh.word('gainedInShanghai', given.gainedInShanghai)}
            onChoose={(word) => onSettle('gainedInShanghai', word)}
          />
          <Choice
            legend="和现在单位聘你的岗位对得上吗？"
            showLegend
            options={yesNo('对得上', '对不上', '看岗位说明书，或问单位人事')}
            value={fresh.word('matchesJob', given.matchesJob)}
            onChoose={(word) => onSettle('matchesJob', word)}
          />
          <Choice
            legend="是要先注册才算数的职业资格吗？"
            showLegend
            options={yesNo('是', '不是', '问单位人事或发证的单位')}
            value={fresh.word('needsRegistration', given.needsRegistration)}
            onChoose={(word) => onSettle('needsRegistration', word)}
          />
          <Slot>
            {given.needsRegistration === true && (
              <Choice
                legend="已经注册了吗？"
                showLegend
                options={yesNo('注册了', '还没有', '看注册证，或问单位人事')}
                value={fresh.word('registered', given.registered)}
                onChoose={(word) => onSettle('registered', word)}
              />
            )}
          </Slot>
        </>
      )}
    </Slot>
  )
}
