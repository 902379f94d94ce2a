import { useRouter } from '@tarojs/taro'
import type { StepId } from '@/engine'
import { readId } from '@/platform'

import { STEP_NAMES, STEP_WORDS } from '@/text/renewal'
import { Missing } from '../../shared/missing'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { StepDetails } from './step-details'

/** One step: who does it, where and how, what comes before, its papers, and whether it is done. */
export default perProfile(StepPage)

function StepPage() {
  const { params } = useRouter()
  const id = readId(params.id)
  return (
    <Screen>
      {isStep(id) ? (
        <StepDetails id={id} said={params.said !== undefined} />
      ) : (
        <Missing words={STEP_WORDS.missing} />
      )}
    </Screen>
  )
}

const isStep = (id: string | undefined): id is StepId =>
  id !== undefined && Object.keys(STEP_NAMES).includes(id)
