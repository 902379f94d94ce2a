import { Text, View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { goTab } from '@/platform'
import type { SessionState } from '@/store'
import { SUPPOSED_LINE, TRIAL_LINE } from '@/text/trial'
import { links } from './links'
import { openOutlook } from './open'
import css from './trial-banner.module.scss'
import { useVisible } from './visible'

const isTrial = ({ current }: SessionState): boolean => current?.trialOf !== undefined
const isSupposed = ({ current }: SessionState): boolean => current?.supposed === true

/** Says on every page that answers go to a what-if copy or to an imagined profile, and leads to it. */
export function TrialBanner() {
  const trial = useVisible(isTrial)
  const supposed = useVisible(isSupposed)
  if (!trial && !supposed) return null
  const open = () => void (trial ? openOutlook(links.trial) : goTab(links.profiles))
  return (
    <View className={`${css.banner} ${trial ? '' : css.quiet}`} onClick={open} {...aria('button')}>
      <Text>{trial ? TRIAL_LINE : SUPPOSED_LINE}</Text>
      <Text className={css.to}>{trial ? '看结果' : '我的'} ›</Text>
    </View>
  )
}
