import type { Qualification, QualificationLevel } from '@/engine'

import { COMMON_WORDS } from '@/text/common'
import { CERTIFICATE_CONDITIONS } from '@/text/questions'
import { Placeholder, useStages } from '@/ui'
import { asksRegistering } from './registering'
import { Choice } from './choice'
import type { Fresh } from './use-fresh'
import { type Word, yesNo } from './yes-no'

export type Condition = Exclude<keyof Qualification, 'level'>

interface ConditionsProps {
  level: QualificationLevel | undefined
  given: Pick<Qualification, Condition>
  fresh: Fresh<Condition>
  onSettle: (condition: Condition, word: Word) => void
}

/** What it takes for a certificate to count; drawn after the levels, so that neither message is large. */
export function Conditions({ level, given, fresh, onSettle }: ConditionsProps) {
  const stage = useStages(1)
  return (
    <Placeholder>
      {stage > 0 && (
        <>
          <Choice
            legend={CERTIFICATE_CONDITIONS.inShanghai}
            showLegend
            options={yesNo(
              COMMON_WORDS.yes,
              COMMON_WORDS.no,
              CERTIFICATE_CONDITIONS.inShanghaiHelp,
            )}
            value={fresh.word('gainedInShanghai', given.gainedInShanghai)}
            onChoose={(word) => onSettle('gainedInShanghai', word)}
          />
          <Choice
            legend={CERTIFICATE_CONDITIONS.matchesPost}
            showLegend
            options={yesNo(
              CERTIFICATE_CONDITIONS.matches,
              CERTIFICATE_CONDITIONS.matchesNot,
              CERTIFICATE_CONDITIONS.matchesHelp,
            )}
            value={fresh.word('matchesJob', given.matchesJob)}
            onChoose={(word) => onSettle('matchesJob', word)}
          />
          <Placeholder>
            {asksRegistering(level, given) && (
              <Choice
                legend={CERTIFICATE_CONDITIONS.needsRegistration}
                showLegend
                options={yesNo(
                  COMMON_WORDS.yes,
                  COMMON_WORDS.no,
                  CERTIFICATE_CONDITIONS.needsRegistrationHelp,
                )}
                value={fresh.word('needsRegistration', given.needsRegistration)}
                onChoose={(word) => onSettle('needsRegistration', word)}
              />
            )}
          </Placeholder>
          <Placeholder>
            {given.needsRegistration === true && (
              <Choice
                legend={CERTIFICATE_CONDITIONS.registered}
                showLegend
                options={yesNo(
                  CERTIFICATE_CONDITIONS.isRegistered,
                  CERTIFICATE_CONDITIONS.isNotRegistered,
                  CERTIFICATE_CONDITIONS.registeredHelp,
                )}
                value={fresh.word('registered', given.registered)}
                onChoose={(word) => onSettle('registered', word)}
              />
            )}
          </Placeholder>
        </>
      )}
    </Placeholder>
  )
}
