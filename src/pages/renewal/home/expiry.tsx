import { View } from '@tarojs/components'

import { Placeholder, Prose, Title } from '@/ui'
import { FIRST_INTRO, FIRST_TITLE, RENEWAL_INTRO, RENEWAL_TITLE } from '@/text/renewal'
import { ExpiryField, useExpiryVisit } from '../../shared/expiry-field'
import { useVisible } from '../../shared/visible'
import css from './expiry.module.scss'

/** The one thing that the plan needs, asked for on the page itself. */
export function Expiry() {
  const visit = useExpiryVisit()
  const expires = useVisible((state) => state.current?.situation.permit?.expiresOn)
  const isFirst = useVisible((state) => state.current?.situation.kind === 'first')
  const asks = visit.asks || expires === undefined
  return (
    <Placeholder>
      {asks && (
        <View className={css.expiry}>
          <Title>{isFirst ? FIRST_TITLE : RENEWAL_TITLE}</Title>
          <Prose>{isFirst ? FIRST_INTRO : RENEWAL_INTRO}</Prose>
          <ExpiryField visit={visit} />
        </View>
      )}
    </Placeholder>
  )
}
