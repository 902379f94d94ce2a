import { View } from '@tarojs/components'
import { nextSteps, type Scored } from '@/text/points'
import css from './next-steps.module.scss'

interface NextStepsProps {
  scored: Scored
  threshold: number
}

/** What to do with this result, and where a human answers. */
export function NextSteps({ scored, threshold }: NextStepsProps) {
  return (
    <>
      {nextSteps(scored, threshold).map((step, index) => (
        <View key={step} className={css.step}>
          {index + 1}. {step}
        </View>
      ))}
    </>
  )
}
