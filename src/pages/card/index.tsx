import { useRouter } from '@tarojs/taro'
import { Fragment, useState } from 'react'

import type { SessionState } from '@/store'

import { Screen } from '../shared/screen'
import { PlainFavorite } from '../shared/share'
import { useVisible } from '../shared/visible'
import { WithOwner } from '../shared/owner'
import { Changed } from './changed'
import { HrPicture } from './hr-picture'
import { OwnPicture } from './own-picture'

const openId = ({ opened }: SessionState): string | null => opened.id

/** A picture of what another page says, to be passed on. HR's is made from its link alone, the rest from the open profile. */
export default function CardPage() {
  const { params } = useRouter()
  const id = useVisible(openId)
  const [asked, setAsked] = useState(id)
  return (
    <WithOwner>
      {({ visit }) => (
        <Fragment key={visit}>
          <Screen>
            {params.of === 'hr' ? (
              <HrPicture params={params} />
            ) : id === asked ? (
              <OwnPicture params={params} />
            ) : (
              <Changed isGone={id === null} onGoOn={() => setAsked(id)} />
            )}
          </Screen>
          <PlainFavorite />
        </Fragment>
      )}
    </WithOwner>
  )
}
