import { Text, View } from '@tarojs/components'
import { aria } from '@/components/aria'
import type { SessionState } from '@/store'
import { TRIAL_LINE } from '@/text/trial'
import { links } from './links'
import { openOutlook } from './open'
import css from './trial-banner.module.scss'
import { useVisible } from './visible'

const isTrial = ({ current }: SessionState): boolean => current?.trialOf !== undefined

/** Says on every page that answers go to a what-if copy, and leads to it. */
export function TrialBanner() {
  return useVisible(isTrial) ? (
    <View className={css.banner} onClick={() => void openOutlook(links.trial)} {...aria('button')}>
      <Text>{TRIAL_LINE}</Text>
      <Text>看结果 ›</Text>
    </View>
  ) : null
}
