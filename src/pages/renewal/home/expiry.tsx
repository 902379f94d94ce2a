import { View } from '@tarojs/components'

import { Placeholder, Prose, Title } from '@/ui'
import { RENEWAL_INTRO, RENEWAL_TITLE } from '@/text/renewal'
import { ExpiryField, useExpiryVisit } from '../../shared/expiry-field'
import { useVisible } from '../../shared/visible'
import css from './expiry.module.scss'

/** The one thing that the plan needs, asked for on the page itself. */
export function Expiry() {
  const visit = useExpiryVisit()
  const expires = useVisible((state) => state.current?.situation.permit?.expiresOn)
  const asks = visit.asks || expires === undefined
  return (
    <Placeholder>
      {asks && (
        <View className={css.expiry}>
          <Title>{RENEWAL_TITLE}</Title>
          <Prose>{RENEWAL_INTRO}</Prose>
          <ExpiryField visit={visit} />
        </View>
      )}
    </Placeholder>
  )
}
