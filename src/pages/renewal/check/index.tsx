import { Fragment, useMemo, useState } from 'react'

import type { Check, FailureId, Profile } from '@/engine'

import { Group, Placeholder, Prose, Row, Title, useStages } from '@/ui'
import {
  CHECK_STANDINGS,
  CHECK_WORDS,
  STANDING_ORDER,
  standingOf,
  standingWord,
  summaryText,
} from '@/text/checks'
import { useDay } from '../../shared/day'
import { Contacts } from '../../shared/contacts'
import { links } from '../../shared/links'
import { NoProfile } from '../../shared/no-profile'
import { openPage } from '../../shared/open'
import { openProfile } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { usePlace } from '../../shared/place'
import { Screen } from '../../shared/screen'
import { useShare } from '../../shared/share'
import { useVisible } from '../../shared/visible'
import { Unofficial } from '../../shared/unofficial'
import { CheckFold } from './check-accordion'
import { DueChecks } from './due-checks'
import { FineChecks } from './fine-checks'
import { bothChecks } from './both'
import { Known } from './known'
import { type Left, Moved } from './moved'
import { OpenChecks } from './open-checks'
import { openFact } from './open-fact'

/** 会不会卡住: every known reason why a renewal fails, held against one's own facts, the worst first. */
export default perProfile(CheckPage)

function CheckPage() {
  const profile = useVisible(openProfile)
  useShare(() => ({ title: CHECK_WORDS.share, path: links.check }))
  return (
    <Screen>
      {profile === null ? (
        <>
          <NoProfile title={CHECK_WORDS.title} />
          <Known />
          <Contacts />
        </>
      ) : (
        <Checks profile={profile} />
      )}
    </Screen>
  )
}

function Checks({ profile }: { profile: Profile }) {
  const day = useDay()
  const place = usePlace()
  const stage = useStages(2)
  const [opened, setOpened] = useState<FailureId>()
  const [left, setLeft] = useState<Left>([])
  const checks = useMemo(() => bothChecks(profile, day), [profile, day])
  const isShort = checks.some((check) => (check.other ?? check).because.code === 'total-short')
  const toggle = (id: FailureId) => setOpened(opened === id ? undefined : id)
  const change = (check: Check) => {
    setLeft(checks.map((one) => ({ id: one.id, standing: standingOf(one) })))
    // Wherever it stands on the way back, it lies open.
    setOpened(check.id)
    openFact(check, place)
  }
  return (
    <>
      <Title>{CHECK_WORDS.title}</Title>
      <Prose>{summaryText(checks)}</Prose>
      <Prose soft>{CHECK_WORDS.lead(checks.length)}</Prose>
      {isShort && (
        <Group>
          <Row name={CHECK_WORDS.ways} onTap={() => void openPage(links.ways)} />
        </Group>
      )}
      {STANDING_ORDER.map((standing) => {
        const own = checks.filter((check) => standingOf(check) === standing)
        const { sign } = CHECK_STANDINGS[standing]
        const title = `${sign} ${standingWord(standing, own)}`
        const isQuiet = standing === 'not-yet' || standing === 'fine'
        return (
          <Fragment key={standing}>
            <Moved left={left} checks={checks} from={standing} />
            <Placeholder>
              {own.length === 0 ? null : isQuiet ? (
                stage > 0 && <FineChecks standing={standing} checks={own} onChange={change} />
              ) : standing === 'due' ? (
                <DueChecks title={title} checks={own} onChange={change} />
              ) : standing === 'unknown' ? (
                <OpenChecks
                  title={title}
                  checks={own}
                  opened={opened}
                  onToggle={toggle}
                  onChange={change}
                />
              ) : (
                <Group title={title} aside={CHECK_WORDS.count(own.length)}>
                  {own.map((check) => (
                    <CheckFold
                      key={check.id}
                      check={check}
                      open={opened === check.id}
                      onToggle={() => toggle(check.id)}
                      onChange={() => change(check)}
                    />
                  ))}
                </Group>
              )}
            </Placeholder>
          </Fragment>
        )
      })}
      <Placeholder>
        {stage > 1 && (
          <>
            <Contacts />
            <Unofficial />
          </>
        )}
      </Placeholder>
    </>
  )
}
