import { View } from '@tarojs/components'

import { go } from '@/platform'
import type { ListedProfile } from '@/store'

import { aria, ariaChecked, ariaHidden, Group, Prose, Row, useStages } from '@/ui'
import { SUPPOSED_WORD } from '@/text/outlook'
import { PROFILES_WORDS } from '@/text/profile'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import css from './profile-list.module.scss'

/** So many lines travel together; the page has room for all twenty profiles from the start. */
const CHUNK = 5
const LEAST_CHUNKS = 4

const range = (length: number): number[] => Array.from({ length }, (_, index) => index)

interface ProfileListProps {
  profiles: readonly ListedProfile[]
  currentId: string | null
  onChoose: (id: string) => void
}

/** All saved profiles, the one in use marked; those that cannot be read say what to do. */
export function ProfileList({ profiles, currentId, onChoose }: ProfileListProps) {
  const chunks = Math.max(LEAST_CHUNKS, Math.ceil(profiles.length / CHUNK))
  const stage = useStages(chunks - 1)
  if (profiles.length === 0) {
    return (
      <Group title={PROFILES_WORDS.list} prose>
        <Prose>{PROFILES_WORDS.none}</Prose>
      </Group>
    )
  }
  return (
    <Group title={PROFILES_WORDS.list} aside={PROFILES_WORDS.listAside}>
      <View className={css.list}>
        {range(chunks).map((chunk) => (
          <View key={chunk}>
            {chunk <= stage &&
              profiles
                .slice(chunk * CHUNK, (chunk + 1) * CHUNK)
                // By place and not by id: when one goes, the words move up and no list is sent again.
                .map((one, place) => (
                  <View key={place} className={css.line}>
                    {one.state === 'damaged' || one.state === 'newer' ? (
                      <Unreadable newer={one.state === 'newer'} />
                    ) : (
                      <Line
                        profile={one}
                        inUse={one.id === currentId}
                        onChoose={() => onChoose(one.id)}
                      />
                    )}
                  </View>
                ))}
          </View>
        ))}
      </View>
    </Group>
  )
}

interface LineProps {
  profile: ListedProfile
  inUse: boolean
  onChoose: () => void
}

function Line({ profile: { id, label, trialOf, supposed }, inUse, onChoose }: LineProps) {
  const sort = trialOf !== undefined ? PROFILES_WORDS.trial : supposed ? SUPPOSED_WORD : ''
  const state = [inUse ? PROFILES_WORDS.inUse : '', sort].filter(Boolean)
  return (
    <View className={`${css.own} ${inUse ? css.inUse : ''}`}>
      <View
        className={css.choose}
        hoverClass="pressed"
        onClick={onChoose}
        {...ariaChecked('radio', inUse)}
      >
        <View className={css.mark} {...ariaHidden} />
        <View className={css.words}>
          {label === '' ? '……' : label}
          <View className={css.state}>{state.join(' · ')}</View>
        </View>
      </View>
      <View
        className={css.more}
        hoverClass="pressed"
        onClick={() => void go(links.profile(id))}
        {...aria('button', PROFILES_WORDS.moreAria(label))}
      >
        {PROFILES_WORDS.more}
      </View>
    </View>
  )
}

function Unreadable({ newer }: { newer: boolean }) {
  return (
    <Row
      name={newer ? PROFILES_WORDS.newer : PROFILES_WORDS.unreadable}
      detail={newer ? PROFILES_WORDS.newerDetail : PROFILES_WORDS.unreadableDetail}
      onTap={() => void openPage(links.recovery)}
    />
  )
}
