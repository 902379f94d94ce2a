import { View } from '@tarojs/components'
import { Fragment } from 'react'

import { type Change, CHANGES } from '@/engine'

import { Choice, Notice, Placeholder } from '@/ui'
import { CHANGES_WORDS, CONTRACT_WORDS, NO_CHANGES } from '@/text/questions'
import { DwellingChoice } from '../../shared/dwelling-choice'
import { MovedField } from '../../shared/moved-field'
import type { Ask } from './ask'
import { ChangeTick } from './change-tick'
import { Frame } from './frame'
import { Further } from './further'
import { ContractFields } from './situation-contract'
import css from './situation-changes.module.scss'
import { Refused } from '../../shared/refused'
import { Suggested } from './suggested'
import { useSituation } from './use-situation'

const NONE = [{ value: 'none', label: NO_CHANGES }] as const

/** What is not as it was at the last renewal: any of seven, or clearly none. */
export function ChangesQuestion({ topic, day, place, onContinue }: Ask) {
  const { situation, error, choose } = useSituation()
  const { changes, unchanged, kind, dwelling } = situation
  const nothing = unchanged === true && changes.length === 0

  function tick(change: Change, ticked: boolean): void {
    const rest = changes.filter((one) => one !== change)
    choose({ changes: ticked ? [...rest, change] : rest, unchanged: undefined })
  }

  return (
    <Frame topic={topic} day={day} answered={nothing || changes.length > 0} onContinue={onContinue}>
      <Placeholder>{kind === 'first' && <Notice>{CHANGES_WORDS.firstTime}</Notice>}</Placeholder>
      {CHANGES.map((id) => (
        <Fragment key={id}>
          <ChangeTick
            change={id}
            ticked={changes.includes(id)}
            onTick={(ticked) => tick(id, ticked)}
          />
          {id === 'employer' && (
            <Further open={changes.includes(id)}>
              {changes.includes(id) && (
                <View className={css.inside}>
                  <View>{CONTRACT_WORDS.ofNew}</View>
                  <ContractFields />
                </View>
              )}
            </Further>
          )}
          {id === 'address' && (
            <Further open={changes.includes(id)}>
              {changes.includes(id) && (
                <View className={css.inside}>
                  <MovedField />
                  <DwellingChoice
                    value={dwelling}
                    onChoose={(chosen) => choose({ dwelling: chosen })}
                  />
                </View>
              )}
            </Further>
          )}
        </Fragment>
      ))}
      <Choice
        legend={topic.heading}
        options={NONE}
        value={nothing ? 'none' : undefined}
        onChoose={() => choose({ changes: [], unchanged: true })}
      />
      <Refused words={error} />
      <Suggested id="changes" day={day} place={place} />
    </Frame>
  )
}
