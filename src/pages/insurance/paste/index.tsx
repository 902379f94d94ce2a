import { Prose, Title } from '@/ui'
import { NoProfile } from '../../shared/no-profile'
import { ownProfile } from '../../shared/open-profile'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { PasteForm } from './paste-form'

/** Lines of month and base, pasted as copied, shown before they are saved. */
export default perProfile(PastePage)

function PastePage() {
  const profile = useVisible(ownProfile)
  return (
    <Screen>
      {profile === null ? (
        <NoProfile title="粘贴缴费记录" />
      ) : (
        <>
          <Title>粘贴缴费记录</Title>
          <Prose>
            从缴费记录里复制，粘贴到下面，整页复制也行。只用里面的月份、基数和是不是补缴；单位名称等别的内容不保存。看不准的会先问你。
          </Prose>
          <PasteForm insurance={profile.facts.insurance} />
        </>
      )}
    </Screen>
  )
}
