import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

import { type Profile } from '@/engine'
import { goTab, todayInShanghai } from '@/platform'
import { deviceNotes } from '@/store'

import { Button, Group, Prose, Row, Title } from '@/ui'
import { showDay } from '@/text/time'
import {
  ABOUT_REMINDERS,
  NO_PERMIT,
  NONE_LEFT,
  NOTHING_PERSONAL,
  REMIND_WORDS,
} from '@/text/renewal'
import { useDay } from '../../shared/day'
import { Contacts } from '../../shared/contacts'
import { links } from '../../shared/links'
import { NoProfile } from '../../shared/no-profile'
import { openProfile } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { AddAll } from './add-all'
import { OfferRow } from './offer-row'
import { offersOf } from './offers'
import { OwnDay } from './own-day'
import { uselessOf } from './useless'
import { renewalOf, seenToOf } from '../../shared/worked-out'

/** The days that the phone's own calendar can ring for, each added by a tap of its own. */
export default perProfile(RemindPage)

function RemindPage() {
  const profile = useVisible(openProfile)
  return (
    <Screen>
      {profile === null ? <NoProfile title={REMIND_WORDS.title} /> : <Offers profile={profile} />}
      <Contacts />
    </Screen>
  )
}

function Offers({ profile }: { profile: Profile }) {
  const { id, situation } = profile
  // Draws anew when a day begins.
  const day = useDay()
  // What a move and the permit ask for, and what the school's day does.
  const plan = { ...renewalOf(situation, day), school: seenToOf(profile, day).school }
  const today = todayInShanghai()
  const [added, setAdded] = useState(() => deviceNotes.reminders(id))
  useDidShow(() => setAdded(deviceNotes.reminders(id)))
  const offers = offersOf(plan, situation, today, added)
  const ahead = offers.filter(({ state }) => state !== 'past')
  const useless = uselessOf(plan, offers, today, added)
  const past = offers.filter(({ state }) => state === 'past')

  const remember = (key: string): boolean => {
    const done = deviceNotes.remember(id, key)
    setAdded(deviceNotes.reminders(id))
    return done.ok
  }

  return (
    <>
      <Title>{REMIND_WORDS.title}</Title>
      {ahead.length > 0 ? (
        <>
          <Prose>{ABOUT_REMINDERS}</Prose>
          <AddAll offers={ahead} onAdded={remember} />
          <Group title={REMIND_WORDS.choose}>
            {ahead.map((offer) => (
              <OfferRow key={offer.key} offer={offer} onAdded={() => remember(offer.key)} />
            ))}
          </Group>
          <Prose soft>{NOTHING_PERSONAL}</Prose>
        </>
      ) : (
        <>
          <Prose>{plan.phase === 'no-date' ? NO_PERMIT : NONE_LEFT}</Prose>
          <Button kind="primary" onTap={() => void goTab(links.renewal)}>
            {REMIND_WORDS.toRenewal}
          </Button>
        </>
      )}
      {plan.askOn !== undefined && <OwnDay today={today} added={added} onAdded={remember} />}
      {useless.length > 0 && (
        <Group title={REMIND_WORDS.useless}>
          <Prose soft>{REMIND_WORDS.uselessWhy}</Prose>
          {useless.map(({ key, title, day }) => (
            <Row key={key} name={title} detail={showDay(day)} />
          ))}
        </Group>
      )}
      {past.length > 0 && (
        <Group title={REMIND_WORDS.over}>
          {past.map(({ key, name, day }) => (
            <Row key={key} name={name} detail={REMIND_WORDS.noMore(showDay(day))} />
          ))}
        </Group>
      )}
    </>
  )
}
