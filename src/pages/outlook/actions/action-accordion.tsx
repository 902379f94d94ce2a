import { useState } from 'react'

import { LIMITS, type ActionFigures, type OfferedAction } from '@/engine'
import { typedNumber } from '@/input'
import { go } from '@/platform'

import { sentence, sentences } from '@/text/common'
import { inWords } from '@/text/input'
import { Accordion, Button, Choice, Placeholder, Prose, Tick } from '@/ui'
import { ACTION_WORDS, actionName, EFFORTS, figuresText, isPaying, needsText } from '@/text/outlook'
import { links } from '../../shared/links'
import { type Owner, useOwner } from '../../shared/owner'
import { ownedBy, saveSituation } from '../../shared/save'
import { TypedField } from '../../shared/typed-field'

const BOUNDS = { least: 0, most: LIMITS.actionMonths }
const EFFORT_OPTIONS = EFFORTS.map((label, index) => ({ value: String(index + 1), label }))

interface ActionFoldProps {
  action: OfferedAction
  /** what exactly is to be paid, if anything */
  more: string
  /** what it adds alone, or why it adds nothing */
  gain: string
  /** below the threshold: what it alone comes to is a way of its own, though others be sooner */
  isWay: boolean
  open: boolean
  onToggle: () => void
}

/** One thing to do; opened, its figures can be put right. */
export function ActionFold({ action, more, gain, isWay, open, onToggle }: ActionFoldProps) {
  const { id, months, effort, on, own, needs } = action
  const owner = useOwner()
  const [resets, setResets] = useState(0)
  const name = actionName(id)
  const detail = sentences([gain, figuresText(action)])
  const words = sentences([more, needsText(needs)])
  const save = (change: Partial<ActionFigures>) =>
    keep(owner, id, { months, effort, on, ...change })
  return (
    <Accordion name={name} detail={detail} open={open} onToggle={onToggle}>
      {words !== '' && <Prose soft>{sentence(words)}</Prose>}
      {isWay && (
        <Button
          kind="quiet"
          onTap={() => void go(links.way([id]))}
          label={ACTION_WORDS.wayAria(name)}
        >
          {ACTION_WORDS.way}
        </Button>
      )}
      <Tick
        label={ACTION_WORDS.counted}
        ticked={on}
        onTick={(ticked) => save({ on: ticked })}
        spoken={ACTION_WORDS.countedAria(name)}
      />
      <TypedField
        key={resets}
        label={isPaying(id) ? ACTION_WORDS.paysAfter : ACTION_WORDS.takes}
        keyboard="number"
        start={String(months)}
        read={(text) => inWords(typedNumber(text, BOUNDS), ACTION_WORDS.months)}
        save={(value) => (value === undefined ? ACTION_WORDS.writeMonths : save({ months: value }))}
      />
      <Choice
        legend={ACTION_WORDS.effort}
        showLegend
        options={EFFORT_OPTIONS}
        value={String(effort)}
        onChoose={(value) => save({ effort: Number(value) })}
      />
      <Placeholder>
        {own && (
          <Button
            onTap={() => {
              keep(owner, id, undefined)
              setResets(resets + 1)
            }}
            label={ACTION_WORDS.resetAria(name)}
          >
            {ACTION_WORDS.reset}
          </Button>
        )}
      </Placeholder>
    </Accordion>
  )
}

/** Saves the person's own figures of an action; undefined goes back to the estimate. Gives what is wrong, if anything. */
function keep(owner: Owner, id: string, figures: ActionFigures | undefined): string | undefined {
  const others = { ...ownedBy(owner)?.situation.actions }
  delete others[id]
  const actions = figures === undefined ? others : { ...others, [id]: figures }
  return saveSituation(owner, { actions }, 'actions')
}
