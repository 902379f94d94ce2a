import { View } from '@tarojs/components'
import { nextSteps, type Scored } from '@/text/points'
import css from './next-steps.module.scss'

/** What to do with this result, and where a human answers. */
export function NextSteps({ scored }: { scored: Scored }) {
  return (
    <>
      {nextSteps(scored).map((step) => (
        <View key={step} className={css.step}>
          {step}
        </View>
      ))}
    </>
  )
}
