import { policyOn, type Education, type OrUnknown } from '@/engine'

import { type Option, Tick } from '@/ui'
import { EDUCATION_NAMES } from '@/text/scheme'
import { EDUCATION_WORDS, pointsHint } from '@/text/questions'
import type { Ask } from './ask'
import { Choice } from './choice'
import { Frame } from './frame'
import { Further } from './further'
import { Replaced } from './replaced'
import { useFact } from './use-fact'
import { unverified } from './yes-no'

const LEVELS: readonly Education[] = [
  'doctor',
  'master',
  'bachelor-with-degree',
  'bachelor',
  'junior-college',
  'none',
]

/** Someone with one certificate of a 硕士 or 博士 answers with one of these, a step lower. */
const BELOW_A_HIGHER_ONE: readonly OrUnknown<Education>[] = [
  'bachelor',
  'bachelor-with-degree',
  'master',
]

/** Diploma and degree, and whether there is only one certificate of a higher one. */
export function EducationQuestion({ topic, day, onContinue }: Ask) {
  const answer = useFact('education')
  const { value, facts } = answer
  const points = policyOn(day).table?.education
  const options: Option<OrUnknown<Education>>[] = LEVELS.map((level) => ({
    value: level,
    label: EDUCATION_NAMES[level],
    hint: pointsHint(points?.[level]),
  }))
  const asksForMore = value !== undefined && BELOW_A_HIGHER_ONE.includes(value)

  return (
    <Frame topic={topic} day={day} answered={value !== undefined} onContinue={onContinue}>
      <Choice
        legend={EDUCATION_WORDS.legend}
        options={[...options, unverified(topic.unsure)]}
        value={value}
        onChoose={(level) =>
          answer.choose(level, {
            singleCertificate: BELOW_A_HIGHER_ONE.includes(level)
              ? facts.singleCertificate
              : undefined,
          })
        }
      />
      <Further open={asksForMore}>
        {asksForMore && (
          <Tick
            label={EDUCATION_WORDS.single}
            hint={EDUCATION_WORDS.singleHint}
            ticked={facts.singleCertificate === true}
            onTick={(ticked) => answer.choose(value, { singleCertificate: ticked || undefined })}
          />
        )}
      </Further>
      <Replaced fact="education" answer={answer} day={day} />
    </Frame>
  )
}
