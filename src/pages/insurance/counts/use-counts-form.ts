import { useDidHide, useUnload } from '@tarojs/taro'
import { useRef, useState } from 'react'

import type { InsuranceCounts } from '@/engine'

import { COUNTS_FORM_WORDS } from '@/text/record'
import { useEnd } from '../../shared/insurance/use-end'
import { useOwner } from '../../shared/owner'
import { refusal } from '../../shared/refusal'
import { answer } from '../../shared/save'
import { type CountField, type CountsDraft, draftOf, readDraft } from './draft'

/**
 * What is typed, what is wrong with it, and when it is saved: by itself, or by the button.
 * @param replaced how many spans give way to the counts
 */
export function useCountsForm(stored: InsuranceCounts | undefined, replaced: number) {
  const owner = useOwner()
  const { end } = useEnd()
  const [draft, setDraft] = useState(() => draftOf(stored))
  const [told, setTold] = useState<readonly CountField[]>([])
  const [asked, setAsked] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [saved, setSaved] = useState(false)
  // What is to be saved when the page goes away before its field is left.
  const latest = useRef<CountsDraft | undefined>(undefined)
  const reading = readDraft(draft)
  const { counts } = reading

  const errorOf = (field: CountField): string | undefined => {
    if (asked) return reading.errors[field] ?? reading.missing[field]
    return told.includes(field) ? reading.errors[field] : undefined
  }

  function put(given: InsuranceCounts): boolean {
    const done = answer(owner, { insurance: { counts: given } })
    setSaved(done.ok)
    setProblem(refusal(done, 'insurance'))
    return done.ok
  }

  function change(next: CountsDraft) {
    latest.current = next
    setDraft(next)
    setSaved(false)
  }

  /** Saves as soon as all of it is right, but nothing gives way to it before the button is tapped. */
  function keep(next: CountsDraft) {
    const whole = readDraft(next).counts
    if (replaced > 0 || whole === undefined) return
    latest.current = undefined
    put(whole)
  }

  const keepLatest = () => {
    if (latest.current !== undefined) keep(latest.current)
  }
  useDidHide(keepLatest)
  useUnload(keepLatest)

  function leave(field: CountField, left = draft) {
    if (!told.includes(field)) setTold([...told, field])
    keep(left)
  }

  function finish() {
    setAsked(true)
    if (counts === undefined) return setProblem(COUNTS_FORM_WORDS.unready)
    if (!put(counts)) return
    latest.current = undefined
    end()
  }

  return { draft, reading, problem, saved, errorOf, change, keep, leave, finish }
}
