import { useMemo, useState } from 'react'

import type { FailureId, Profile } from '@/engine'

import { Group, Placeholder, Prose, Row, Title, useStages } from '@/ui'
import { CHECK_WORDS, summaryText, VERDICT_ORDER, VERDICTS } from '@/text/checks'
import { useDay } from '../../shared/day'
import { Contacts } from '../../shared/contacts'
import { links } from '../../shared/links'
import { NoProfile } from '../../shared/no-profile'
import { openPage } from '../../shared/open'
import { openProfile } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { usePlace } from '../../shared/place'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { Unofficial } from '../../shared/unofficial'
import { CheckFold } from './check-accordion'
import { FineChecks } from './fine-checks'
import { bothChecks } from './both'
import { openFact } from './open-fact'

/** 体检: every known reason why a renewal fails, held against one's own facts, the worst first. */
export default perProfile(CheckPage)

function CheckPage() {
  const profile = useVisible(openProfile)
  return (
    <Screen>
      {profile === null ? (
        <>
          <NoProfile title={CHECK_WORDS.name} />
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
  const checks = useMemo(() => bothChecks(profile, day), [profile, day])
  const fine = checks.filter(({ verdict }) => verdict === 'fine')
  const isShort = checks.some((check) => (check.other ?? check).because.code === 'total-short')
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
      {VERDICT_ORDER.filter((verdict) => verdict !== 'fine').map((verdict) => {
        const own = checks.filter((check) => check.verdict === verdict)
        const { sign, word } = VERDICTS[verdict]
        return (
          <Placeholder key={verdict}>
            {own.length > 0 && (
              <Group title={`${sign} ${word}`} aside={CHECK_WORDS.count(own.length)}>
                {own.map((check) => (
                  <CheckFold
                    key={check.id}
                    check={check}
                    open={opened === check.id}
                    onToggle={() => setOpened(opened === check.id ? undefined : check.id)}
                    onChange={() => openFact(check, place)}
                  />
                ))}
              </Group>
            )}
          </Placeholder>
        )
      })}
      <Placeholder>
        {stage > 0 && fine.length > 0 && <FineChecks checks={fine} place={place} />}
      </Placeholder>
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
