import { useMemo, useState } from 'react'

import type { FailureId, Profile } from '@/engine'

import { Group, Prose, Row, Slot, Title, useStages } from '@/ui'
import { summaryText, VERDICT_ORDER, VERDICTS } from '@/text/checks'
import { DISCLAIMER } from '@/text/points'
import { useDay } from '../../shared/day'
import { Humans } from '../../shared/contacts'
import { links } from '../../shared/links'
import { NoProfile } from '../../shared/no-profile'
import { openPage } from '../../shared/open'
import { ownProfile } from '../../shared/open-profile'
import { perProfile } from '../../shared/owner'
import { usePlace } from '../../shared/place'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { CheckFold } from './check-fold'
import { FineChecks } from './fine-checks'
import { bothChecks } from './both'
import { openFact } from './open-fact'

/** 体检: every known reason why a renewal fails, held against one's own facts, the worst first. */
export default perProfile(CheckPage)

function CheckPage() {
  const profile = useVisible(ownProfile)
  return (
    <Screen>
      {profile === null ? (
        <>
          <NoProfile title="体检" />
          <Humans />
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
      <Title>这次会不会卡住</Title>
      <Prose>{summaryText(checks)}</Prose>
      <Prose soft>
        已知的{checks.length}种办不成的原因，拿你填的内容一条条对过。点开看依据和怎么办。
      </Prose>
      {isShort && (
        <Group>
          <Row name="分数不够，看看怎么办" onTap={() => void openPage(links.ways)} />
        </Group>
      )}
      {VERDICT_ORDER.filter((verdict) => verdict !== 'fine').map((verdict) => {
        const own = checks.filter((check) => check.verdict === verdict)
        const { mark, word } = VERDICTS[verdict]
        return (
          <Slot key={verdict}>
            {own.length > 0 && (
              <Group title={`${mark} ${word}`} aside={`${own.length}条`}>
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
          </Slot>
        )
      })}
      <Slot>{stage > 0 && fine.length > 0 && <FineChecks checks={fine} place={place} />}</Slot>
      <Slot>
        {stage > 1 && (
          <>
            <Humans />
            <Prose soft>{DISCLAIMER}</Prose>
          </>
        )}
      </Slot>
    </>
  )
}
