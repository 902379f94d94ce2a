import { useRouter } from '@tarojs/taro'
import { useState, type ReactNode } from 'react'
import { COMMON_FACTS, eachFlag } from '@/engine'
import { back } from '@/platform'
import { session, type SessionState } from '@/store'

import { NO_PROFILE_WORDS } from '@/text/profile'
import {
  findTopic,
  FRAME_WORDS,
  isLastTopic,
  isSituation,
  nextTopic,
  type TopicId,
} from '@/text/questions'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { Missing } from '../../shared/missing'
import { NoProfile } from '../../shared/no-profile'
import { perProfile } from '../../shared/owner'
import { usePlace } from '../../shared/place'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { type Address, readAddress } from './address'
import type { Ask } from './ask'
import { AwardQuestion } from './award'
import { Birthday } from './birthday'
import { Certificate } from './certificate'
import { DeductionsQuestion } from './deductions'
import { EducationQuestion } from './education'
import { Extras } from './extras'
import { InFlow } from './frame'
import { FlagQuestion } from './flag'
import { FreshGraduate } from './fresh-graduate'
import { InsuranceQuestion } from './insurance'
import { InvestmentQuestion } from './investment'
import { PermitQuestion } from './permit'
import { Qualifications } from './qualifications'
import { Record } from './record'
import { ServiceQuestion } from './service'
import { ShortageMajorQuestion } from './shortage-major'
import { ChangesQuestion } from './situation-changes'
import { ContractQuestion } from './situation-contract'
import { EmployerQuestion } from './situation-employer'
import { KindQuestion } from './situation-kind'
import { NeededQuestion } from './situation-needed'
import { PartedQuestion } from './situation-parted'
import { Spouse } from './spouse'
import css from './index.module.scss'

const QUESTIONS: Record<TopicId, (ask: Ask) => ReactNode> = {
  birthday: (ask) => <Birthday {...ask} />,
  education: (ask) => <EducationQuestion {...ask} />,
  qualifications: (ask) => <Qualifications {...ask} />,
  certificate: (ask) => <Certificate {...ask} />,
  insurance: (ask) => <InsuranceQuestion {...ask} />,
  extras: (ask) => <Extras {...ask} />,
  'shortage-major': (ask) => <ShortageMajorQuestion {...ask} />,
  'shanghai-spouse': (ask) => <Spouse {...ask} />,
  'fresh-graduate': (ask) => <FreshGraduate {...ask} />,
  award: (ask) => <AwardQuestion {...ask} />,
  'public-service': (ask) => <ServiceQuestion fact="publicService" ask={ask} />,
  suburb: (ask) => <ServiceQuestion fact="suburb" ask={ask} />,
  investment: (ask) => <InvestmentQuestion {...ask} />,
  ...eachFlag((fact) => (ask: Ask) => <FlagQuestion fact={fact} ask={ask} />),
  deductions: (ask) => <DeductionsQuestion {...ask} />,
  record: (ask) => <Record {...ask} />,
  permit: (ask) => <PermitQuestion {...ask} />,
  kind: (ask) => <KindQuestion {...ask} />,
  changes: (ask) => <ChangesQuestion {...ask} />,
  contract: (ask) => <ContractQuestion {...ask} />,
  employer: (ask) => <EmployerQuestion {...ask} />,
  tax: (ask) => <PartedQuestion id="tax" name="tax" ask={ask} />,
  job: (ask) => <PartedQuestion id="job" name="job" ask={ask} />,
  'paper-state': (ask) => <PartedQuestion id="paper-state" name="papers" ask={ask} />,
  needed: (ask) => <NeededQuestion {...ask} />,
}

/** One question; its answer is saved as it is given. */
export default perProfile(QuestionPage)

function QuestionPage() {
  const address = readAddress(useRouter().params)
  return (
    <Screen undo={false} className={css.page}>
      {address === undefined ? (
        <Missing words={FRAME_WORDS.unknownQuestion} />
      ) : (
        <Asked {...address} />
      )}
    </Screen>
  )
}

const isUnreadable = ({ status, current }: SessionState): boolean =>
  status !== 'empty' && current === null

/** What cannot be read takes no answer. */
function Asked(address: Address) {
  return useVisible(isUnreadable) ? (
    <NoProfile title={NO_PROFILE_WORDS.noAnswers} />
  ) : (
    <Question {...address} />
  )
}

function Question({ topic, from, part }: Address) {
  const day = useDay()
  const place = usePlace()
  const [edits] = useState(() => from === undefined && isEdit(topic))

  function onContinue(): void {
    if (from === 'answers') return place.returnTo(links.answers)
    if (from === 'extras') return place.returnTo(links.question('extras'))
    if (from === 'check') return place.returnTo(links.check)
    if (from === 'trial') return place.returnTo(links.trial)
    if (from === 'plan') return place.returnTo(links.plan)
    if (from === 'renewal' || isSituation(topic.id)) return void back(links.renewal)
    const { situation } = session.getState().current ?? {}
    const next = nextTopic(ofAll(topic).id, situation)
    if (edits || (next === undefined && !isLastTopic(topic.id, situation)))
      return void back(links.points)
    place.open(next === undefined ? links.answers : `${links.question(next)}&from=flow`)
  }

  const isFlow = !edits && (from === undefined || from === 'flow')
  return (
    <InFlow.Provider value={isFlow}>
      {QUESTIONS[topic.id]({ topic, day, part, from, place, isFlow, onContinue })}
    </InFlow.Provider>
  )
}

/** Someone who has been through the questions and came to change one answer, not to go through them again. */
function isEdit(topic: Address['topic']): boolean {
  const { current } = session.getState()
  if (current === null) return false
  const { fact, id } = ofAll(topic)
  const own = id === 'permit' ? current.situation.permit : fact && current.facts[fact]
  return own !== undefined && COMMON_FACTS.every((name) => current.facts[name] !== undefined)
}

/** A certificate belongs to the question about all of them. */
const ofAll = (topic: Address['topic']): Address['topic'] =>
  topic.id === 'certificate' ? findTopic('qualifications')! : topic
