import { Text, View } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import { useState } from 'react'

import { go, goTab, goUp } from '@/platform'
import type { SessionState } from '@/store'

import { PROFILE_BAR_WORDS } from '@/text/common'
import { aria } from '@/ui'
import { showDay } from '@/text/time'
import { whoseLabel, whoseText } from '@/text/outlook'
import { isChosen, useDay } from './day'
import { links } from './links'
import { openPage } from './open'
import { openProfile } from './selectors'
import { useOwner } from './owner'
import { useVisible } from './visible'
import css from './profile-bar.module.scss'

const bornOf = ({ opened }: SessionState) => opened.bornIn

interface WhoseBarProps {
  /** the page works something out for a day, which can be changed */
  dated: boolean | undefined
  /** the page is the result of the what-if copy itself */
  ownTrial: boolean | undefined
}

/** Whose facts a page is about, and for which day. A what-if copy and an imagined profile stay named while one scrolls. */
export function ProfileBar({ dated, ownTrial }: WhoseBarProps) {
  const owner = useOwner()
  const profile = useVisible(openProfile)
  const born = useVisible(bornOf)
  const [wasLeft, setLeft] = useState(false)
  useDidHide(() => setLeft(true))
  if (profile === null) return null
  const { label, trialOf, supposed } = profile
  const kind = trialOf !== undefined ? 'trial' : supposed ? 'supposed' : 'own'
  // A page about nobody, or about several people, is not somebody's; that a copy is being changed is said there too.
  if (kind === 'own' && owner.id === null) return null
  // Under the finger that gives the first answer nothing moves.
  if (born === owner.visit && !wasLeft) return null
  const open = () => void (kind === 'trial' ? openPage(links.trial, goUp) : goTab(links.profiles))
  return (
    <>
      <View className={`${css.bar} ${css[kind]}`}>
        {kind === 'trial' && ownTrial ? (
          // Another element than the one that is tapped, which Taro would go on drawing as one.
          <View key="said" className={css.whose}>
            {whoseText(kind, label)}
          </View>
        ) : (
          <View
            className={css.whose}
            hoverClass="pressed"
            onClick={open}
            {...aria('button', whoseLabel(kind, label))}
          >
            {kind === 'trial' ? (
              <>
                <Text>{whoseText(kind, label)}</Text>
                <Text className={css.to}>{PROFILE_BAR_WORDS.result}</Text>
              </>
            ) : (
              <Text>{whoseText(kind, label)} ▾</Text>
            )}
          </View>
        )}
        {dated && kind === 'own' && <Day />}
      </View>
      {dated && kind !== 'own' && <Day />}
    </>
  )
}

function Day() {
  const day = showDay(useDay())
  const shown = isChosen() ? PROFILE_BAR_WORDS.chosenDay(day) : PROFILE_BAR_WORDS.today(day)
  return (
    <View
      className={css.day}
      hoverClass="pressed"
      onClick={() => void go(links.day)}
      {...aria('button', PROFILE_BAR_WORDS.dayAria(shown))}
    >
      <Text>{`${shown} ▾`}</Text>
    </View>
  )
}
