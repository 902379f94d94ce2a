import type { open } from './envelope'

export type Side = 0 | 1

type Whole = Extract<ReturnType<typeof open>, { state: 'ok' }>

/** What one of the two keys of a record holds. */
export type Slot =
  | { state: 'absent' | 'refused' }
  | { state: 'damaged' | 'newer'; text: string }
  | (Whole & { text: string })

export type Pair = readonly [Slot, Slot]

/** `sound`: both slots are valid, so nothing later can have been lost; `old`: but something later was seen before. */
export type SlotContent =
  | {
      state: 'ok'
      side: Side
      seq: number
      body: unknown
      text: string
      sound: boolean
      old?: true
    }
  | {
      state: 'absent' | 'damaged' | 'newer' | 'refused'
      side?: undefined
      seq?: undefined
      body?: undefined
      sound?: undefined
      old?: true
    }

/** The key of one slot of a record. */
export function keyOf(name: string, side: Side): string {
  return `${name}.${side}`
}

/** The slot that is not this one; the first, where there is none. */
export function otherThan(side: Side | undefined): Side {
  return side === 0 ? 1 : 0
}

function textOf(slot: Slot): string | undefined {
  return 'text' in slot ? slot.text : undefined
}

function seqOf(slot: Slot): number {
  return slot.state === 'ok' ? slot.seq : 0
}

/** Whether two looks at a record have seen the same. */
export function samePair(one: Pair, other: Pair): boolean {
  return ([0, 1] as const).every(
    (side) => one[side].state === other[side].state && textOf(one[side]) === textOf(other[side]),
  )
}

/** The valid slot with the higher sequence, or what is wrong with them. */
export function judge(pair: Pair): SlotContent {
  const states = [pair[0].state, pair[1].state]
  // A slot that cannot be read, or not by us, may hold the latest version: then nothing is known.
  if (states.includes('refused')) return { state: 'refused' }
  if (states.includes('newer')) return { state: 'newer' }
  const side = seqOf(pair[1]) > seqOf(pair[0]) ? 1 : 0
  const [won, lost] = [pair[side], pair[otherThan(side)]]
  if (won.state === 'ok') {
    const { seq, body, text } = won
    return { state: 'ok', side, seq, body, text, sound: lost.state === 'ok' }
  }
  return { state: states.every((one) => one === 'absent') ? 'absent' : 'damaged' }
}
