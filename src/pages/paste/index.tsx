import { Prose, Title } from '@/components/group'
import { NoProfile } from '../parts/no-profile'
import { ownProfile } from '../parts/own'
import { perProfile } from '../parts/owner'
import { Screen } from '../parts/screen'
import { useVisible } from '../parts/visible'
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
            从缴费记录里复制，粘贴到下面，每行一个月份和当月的缴费基数。只读月份、基数和“补缴”两个字；单位名称等别的内容不读，也不保存。
          </Prose>
          <PasteForm insurance={profile.facts.insurance} />
        </>
      )}
    </Screen>
  )
}
