import { lazy, Suspense } from 'react'

import { NOT_OPENED } from '@/text/common'
import { Prose } from '@/ui'
import { Screen } from '../../shared/screen'

// Half of what the first tab needs. Who comes for the first time waits for none of it; who has a profile has it on the
// phone already.
const Result = lazy(() =>
  import('./result').then(
    ({ Result }) => ({ default: Result }),
    () => ({ default: NotLoaded }),
  ),
)

function NotLoaded() {
  return (
    <Screen tab>
      <Prose>{NOT_OPENED}</Prose>
    </Screen>
  )
}

/** The page of a profile, which is loaded apart. */
export function ResultPage() {
  return (
    <Suspense fallback={null}>
      <Result />
    </Suspense>
  )
}
