import { useState } from 'react'

import { LIMITS, type Facts } from '@/engine'
import { answered, type Pasted } from '@/input'

import { countsOf, monthsOf, sharedMonths, spansOf } from '@/engine'

import { Button, Choice, Group, Notice, Placeholder, useStages } from '@/ui'
import { countsLostWords, PREVIEW_WORDS, tooManySpansWords } from '@/text/input'
import { FormFoot } from '../../shared/insurance/form-foot'
import { useEnd } from '../../shared/insurance/use-end'
import { useOwner } from '../../shared/owner'
import { refusal } from '../../shared/refusal'
import { answer } from '../../shared/save'
import { LeftOutLines } from './left-out'
import { LostBases } from './lost-bases'
import {
  FLAG_CHOICES,
  type FlagChoice,
  flagsLost,
  merged,
  otherBases,
  OVERLAP_CHOICES,
  type OverlapChoice,
} from './merge'
import { Questions } from './questions'
import { Understood } from './understood'

interface PreviewProps {
  pasted: Pasted
  insurance: Facts['insurance']
}

/** What was understood, what is asked, what is left out, and what becomes of what is there. Saved once, on 保存. */
export function Preview({ pasted, insurance }: PreviewProps) {
  const owner = useOwner()
  const { end } = useEnd()
  // A long preview comes in small messages, each into a place of its own.
  const stage = useStages(2)
  const [chosen, setChosen] = useState<readonly (number | 'none' | undefined)[]>([])
  const [overlap, setOverlap] = useState<OverlapChoice>()
  const [backPaid, setBackPaid] = useState<FlagChoice>()
  const [problem, setProblem] = useState<string>()
  const spans = answered(
    pasted,
    pasted.asked.map((_, index) => numberOf(chosen[index])),
  )
  const old = spansOf(insurance)
  const counts = countsOf(insurance)
  const shared = sharedMonths(spans, old)
  const replaces = shared > 0 && overlap === 'replace'
  const lost = replaces ? otherBases(old, spans) : []
  const flags = replaces ? flagsLost(old, spans) : []
  const after = merged(old, spans, { overlap, backPaid })

  function save() {
    if (shared > 0 && overlap === undefined) return setProblem(PREVIEW_WORDS.chooseOverlap)
    if (flags.length > 0 && backPaid === undefined) return setProblem(PREVIEW_WORDS.chooseArrears)
    if (after.length > LIMITS.spans) return setProblem(tooManySpansWords(after.length))
    const done = answer(owner, { insurance: { spans: after } })
    setProblem(refusal(done, 'insurance'))
    // A failed save has its banner there too, and the months are in memory.
    if (done.ok || done.reason !== 'invalid') end()
  }

  return (
    <>
      <Understood spans={spans} asks={pasted.asked.length > 0} />
      <Placeholder>
        {stage > 0 && pasted.asked.length > 0 && (
          <Group
            title={PREVIEW_WORDS.asked(pasted.asked.length)}
            aside={PREVIEW_WORDS.askedAside}
            prose
          >
            <Questions
              asked={pasted.asked}
              chosen={chosen}
              onChoose={(question, option) => {
                setChosen(pasted.asked.map((_, at) => (at === question ? option : chosen[at])))
                setProblem(undefined)
              }}
            />
          </Group>
        )}
      </Placeholder>
      <Placeholder>{stage > 1 && <LeftOutLines leftOut={pasted.leftOut} />}</Placeholder>
      <Placeholder>
        {counts !== undefined && spans.length > 0 && (
          <Notice tone="warn" title={PREVIEW_WORDS.hasCounts}>
            {countsLostWords(counts)}
          </Notice>
        )}
      </Placeholder>
      <Placeholder>
        {shared > 0 && (
          <Choice
            legend={PREVIEW_WORDS.overlap(shared)}
            showLegend
            options={OVERLAP_CHOICES}
            value={overlap}
            onChoose={(choice) => {
              setOverlap(choice)
              setProblem(undefined)
            }}
          />
        )}
      </Placeholder>
      <Placeholder>{lost.length > 0 && <LostBases lost={lost} />}</Placeholder>
      <Placeholder>
        {flags.length > 0 && (
          <Choice
            legend={PREVIEW_WORDS.arrears(monthsOf(flags))}
            showLegend
            options={FLAG_CHOICES}
            value={backPaid}
            onChoose={(choice) => {
              setBackPaid(choice)
              setProblem(undefined)
            }}
          />
        )}
      </Placeholder>
      {spans.length > 0 && (
        <FormFoot problem={problem}>
          <Button kind="primary" onTap={save}>
            {PREVIEW_WORDS.save}
          </Button>
        </FormFoot>
      )}
    </>
  )
}

const numberOf = (choice: number | 'none' | undefined): number | undefined =>
  choice === 'none' ? undefined : choice
