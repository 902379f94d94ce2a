import { useRouter } from '@tarojs/taro'
import type { StepId } from '@/engine'
import { readId } from '@/platform'

import { APP_TITLE } from '@/text/common'
import { STEP_NAMES, STEP_WORDS } from '@/text/renewal'
import { Missing } from '../../shared/missing'
import { links } from '../../shared/links'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useShare } from '../../shared/share'
import { StepDetails } from './step-details'

/** One step: who does it, where and how, what comes before, its papers, and whether it is done. */
export default perProfile(StepPage)

function StepPage() {
  const { params } = useRouter()
  const id = readId(params.id)
  useShare(() =>
    isStep(id)
      ? { title: STEP_WORDS.share(STEP_NAMES[id]), path: links.step(id) }
      : { title: APP_TITLE, path: links.points },
  )
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
