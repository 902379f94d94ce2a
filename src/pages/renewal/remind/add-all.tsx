import { useState } from 'react'

import { addAllToCalendar, addToCalendar } from '@/platform'

import { listed } from '@/text/common'
import { ADD_ALL, ATTEMPTS } from '@/text/renewal'
import { Button, Notice, Placeholder } from '@/ui'
import type { Offer } from './offers'

/** How one of them went. */
interface Went {
  offer: Offer
  went: 'added' | 'past' | 'refused' | 'absent'
}

interface AddAllProps {
  offers: readonly Offer[]
  onAdded: (key: string) => void
}

/** Adds what was not added yet: in a browser as one file, in WeChat one after the other, each by a tap; then says which. */
export function AddAll({ offers, onAdded }: AddAllProps) {
  const [queue, setQueue] = useState<readonly Offer[]>()
  const [done, setDone] = useState<readonly Went[]>([])
  const isNew = offers.some(({ state }) => state === 'offered')
  const open = isNew ? offers.filter(({ state }) => state === 'offered') : offers
  // What was gone through can be begun anew.
  const isRunning = queue !== undefined && done.length < queue.length
  const all = isRunning ? queue : open
  const gone = isRunning ? done : []
  const next = all[gone.length]

  const addOne = async (offer: Offer) => {
    setQueue(all)
    const went = await addToCalendar(offer)
    if (went === 'added') onAdded(offer.key)
    setDone([...gone, { offer, went }])
  }
  const addEach = async () => {
    const { went, events } = await addAllToCalendar!(open)
    const isIn = (offer: Offer) => events.some((event) => event === offer)
    setQueue(open)
    setDone(open.map((offer) => ({ offer, went: isIn(offer) || went !== 'added' ? went : 'past' })))
    open.filter(isIn).forEach(({ key }) => onAdded(key))
  }
  const names = (...outcomes: Went['went'][]) =>
    listed(done.filter(({ went }) => outcomes.includes(went)).map(({ offer }) => offer.name))
  const [added, past, refused] = [names('added'), names('past'), names('refused', 'absent')]
  const isAbsent = done.some(({ went }) => went === 'absent')

  return (
    <>
      {next !== undefined && all.length > 1 && (
        <Button
          kind={isNew || isRunning ? 'primary' : 'quiet'}
          onTap={() => void (addAllToCalendar === undefined ? addOne(next) : addEach())}
        >
          {gone.length === 0
            ? ADD_ALL[isNew ? 'all' : 'again'](all.length)
            : ADD_ALL.next(gone.length + 1, all.length, next.name)}
        </Button>
      )}
      <Placeholder>
        {done.length > 0 && (
          <Notice tone={past + refused === '' ? 'good' : 'warn'} urgent>
            {added !== '' && ADD_ALL.added(added)}
            {past !== '' && ADD_ALL.past(past)}
            {refused !== '' && ADD_ALL.notAdded(refused)}
            {isAbsent && ATTEMPTS.absent}
          </Notice>
        )}
      </Placeholder>
    </>
  )
}
