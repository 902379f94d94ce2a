import { View } from '@tarojs/components'

import { papersFor, type Situation } from '@/engine'

import {
  DWELLING_OPTIONS,
  DWELLING_PROOFS,
  formsText,
  PAPER_NAMES,
  PERMIT_WORDS,
  stepHow,
  stepName,
} from '@/text/renewal'
import { Choice, Group, Placeholder, Prose, Row } from '@/ui'
import { useDay } from '../../shared/day'
import { useOwner } from '../../shared/owner'
import { updateSituation } from '../../shared/save'
import css from './index.module.scss'

/** How one lives, and what shows it; who rents is told of 网签 and 备案 with their papers. */
export function Dwelling({ situation: { dwelling } }: { situation: Situation }) {
  const owner = useOwner()
  return (
    <>
      <Group prose="form">
        <Choice
          legend={PERMIT_WORDS.lives}
          showLegend
          options={DWELLING_OPTIONS}
          value={dwelling}
          onChoose={(chosen) => void updateSituation(owner, { dwelling: chosen })}
        />
        <Placeholder>
          {dwelling !== undefined && (
            <View className={css.proof}>
              <Prose soft>{DWELLING_PROOFS[dwelling]}</Prose>
            </View>
          )}
        </Placeholder>
      </Group>
      <Placeholder>{dwelling === 'rented' && <Lease />}</Placeholder>
    </>
  )
}

const LEASE = ['lease-sign', 'lease-record'] as const
/** Its papers are those of a lease that is recorded after a move. */
const RENTS: Situation = { kind: 'renewal', changes: ['address'], dwelling: 'rented' }

function Lease() {
  const papers = papersFor(RENTS, useDay())
  return (
    <Group title={PERMIT_WORDS.lease}>
      {LEASE.map((step) => (
        <Row
          key={step}
          name={stepName(step, 'permit')}
          detail={
            <>
              {stepHow(step, RENTS)[0]}
              {papers
                .filter(({ steps }) => steps.includes(step))
                .map(({ id, forms }) => (
                  <Prose key={id} soft>
                    {PERMIT_WORDS.paper(PAPER_NAMES[id], formsText(forms))}
                  </Prose>
                ))}
            </>
          }
        />
      ))}
    </Group>
  )
}
