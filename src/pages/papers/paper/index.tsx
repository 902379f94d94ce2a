import { useRouter } from '@tarojs/taro'
import type { PaperId } from '@/engine'
import { readId } from '@/platform'

import { APP_TITLE } from '@/text/common'
import { PAPER_NAMES, PAPER_WORDS } from '@/text/renewal'
import { Missing } from '../../shared/missing'
import { links } from '../../shared/links'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useShare } from '../../shared/share'
import { PaperDetails } from './paper-details'

/** One paper: what it is, who brings it, how far it is, and the steps that need it. */
export default perProfile(PaperPage)

function PaperPage() {
  const { params } = useRouter()
  const id = readId(params.id)
  useShare(() =>
    isPaper(id)
      ? { title: PAPER_WORDS.share(PAPER_NAMES[id]), path: links.paper(id) }
      : { title: APP_TITLE, path: links.points },
  )
  return (
    <Screen>
      {isPaper(id) ? <PaperDetails id={id} /> : <Missing words={PAPER_WORDS.missing} />}
    </Screen>
  )
}

const isPaper = (id: string | undefined): id is PaperId =>
  id !== undefined && Object.keys(PAPER_NAMES).includes(id)
