import { useRouter } from '@tarojs/taro'
import type { DateId } from '@/engine'
import { readId } from '@/platform'

import { DATE_NAMES, DATE_WORDS } from '@/text/renewal'
import { Missing } from '../../shared/missing'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { DateDetails } from './date-details'

/** One date of the plan: which day, what it means, what it rests on, and who says otherwise. */
export default perProfile(DatePage)

function DatePage() {
  const { params } = useRouter()
  const id = readId(params.id)
  return (
    <Screen>{isDate(id) ? <DateDetails id={id} /> : <Missing words={DATE_WORDS.missing} />}</Screen>
  )
}

const isDate = (id: string | undefined): id is DateId =>
  id !== undefined && Object.keys(DATE_NAMES).includes(id)
