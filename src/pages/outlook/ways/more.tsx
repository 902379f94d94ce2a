import { View } from '@tarojs/components'
import { useState } from 'react'

import type { Plan } from '@/engine'

import { WAYS_FOUND_WORDS } from '@/text/outlook'
import { Button, Group, Placeholder } from '@/ui'
import type { OutlookContext } from '../shared/context'
import css from './more.module.scss'
import { PlanRow } from './plan-row'

/** So many rows travel together. */
const CHUNK = 5
/** The page has room for so many. */
const MOST_CHUNKS = 8

interface MoreProps {
  context: OutlookContext
  base: Plan | undefined
  plans: readonly Plan[]
}

/** The other plans, a few at a time. */
export function More({ context, base, plans }: MoreProps) {
  const [chunks, setChunks] = useState(0)
  const left = Math.min(plans.length, CHUNK * MOST_CHUNKS) - chunks * CHUNK
  return (
    <>
      <Placeholder>
        {chunks > 0 && (
          <Group card title={WAYS_FOUND_WORDS.others}>
            {Array.from({ length: chunks }, (_, chunk) => (
              <View key={chunk} className={css.chunk}>
                {plans.slice(chunk * CHUNK, (chunk + 1) * CHUNK).map((plan) => (
                  <PlanRow key={plan.actions.join()} plan={plan} context={context} base={base} />
                ))}
              </View>
            ))}
          </Group>
        )}
      </Placeholder>
      <Placeholder>
        {left > 0 && (
          <Button onTap={() => setChunks(chunks + 1)}>{WAYS_FOUND_WORDS.more(left)}</Button>
        )}
      </Placeholder>
    </>
  )
}
