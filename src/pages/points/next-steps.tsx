import { View } from '@tarojs/components'
import type { Explanation } from '@/engine'
import { nextSteps } from '@/text/result'
import css from './next-steps.module.scss'

/** What to do with this result, and where a human answers. */
export function NextSteps({ explanation }: { explanation: Explanation }) {
  return (
    <>
      {nextSteps(explanation).map((step, index) => (
        <View key={step} className={css.step}>
          {index + 1}. {step}
        </View>
      ))}
    </>
  )
}
