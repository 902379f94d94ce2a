import { countsOf, spansOf } from '@/engine'
import { useState } from 'react'

import { back } from '@/platform'

import { Button, Prose, Title } from '@/ui'
import { links } from '../../shared/links'
import { NoProfile } from '../../shared/no-profile'
import { ownProfile } from '../../shared/open-profile'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { CountsForm } from './counts-form'

/** Numbers of months in the place of a record, for someone who has no list of months. */
export default perProfile(CountsPage)

function CountsPage() {
  const profile = useVisible(ownProfile)
  const [agreed, setAgreed] = useState(false)
  if (profile === null) {
    return (
      <Screen>
        <NoProfile title="只填月数" />
      </Screen>
    )
  }
  const { insurance } = profile.facts
  const counts = countsOf(insurance)
  const spans = spansOf(insurance).length
  return (
    <Screen>
      {spans > 0 && !agreed ? (
        <>
          <Title>你已经填了{spans}段缴费记录</Title>
          <Prose>
            缴费记录比月数更有用：能看到每个月到了几倍，也能往后推算。改用月数，这{spans}
            段会在保存时被替换掉，找不回来。
          </Prose>
          <Button kind="primary" onTap={() => void back(links.insurance)}>
            留着缴费记录
          </Button>
          <Button onTap={() => setAgreed(true)}>还是改用月数</Button>
        </>
      ) : (
        <CountsForm stored={counts} replaced={spans} />
      )}
    </Screen>
  )
}
