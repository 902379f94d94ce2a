import { View } from '@tarojs/components'
import type { Explanation } from '@/engine'
import { nextSteps } from '@/text/result'
import css from './next-steps.module.scss'

interface NextStepsProps {
  explanation: Explanation
  mark: number
}

/** What to do with this result, and where a human answers. */
export function NextSteps({ explanation, mark }: NextStepsProps) {
  return (
    <>
      {nextSteps(explanation, mark).map((step, index) => (
        <View key={step} className={css.step}>
          {index + 1}. {step}
        </View>
      ))}
    </>
  )
}
