import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/button'
import { Prose, Title } from '@/components/group'
import type { Span } from '@/engine'
import { goTab, readId } from '@/platform'
import { links } from '../parts/links'
import { NoProfile } from '../parts/no-profile'
import { ownProfile } from '../parts/own'
import { Screen } from '../parts/screen'
import { useVisible } from '../parts/visible'
import { SpanForm } from './span-form'

const WHOLE = /^\d{1,3}$/

/** One span of insured months: `index=new` adds, `index=0` changes or deletes. */
export default function SpanPage() {
  const index = readId(useRouter().params.index)
  const profile = useVisible(ownProfile)
  if (profile === null) {
    return (
      <Screen>
        <NoProfile title="一段缴费" />
      </Screen>
    )
  }
  const { insurance } = profile.facts
  const spans = typeof insurance === 'object' && 'spans' in insurance ? insurance.spans : NONE
  const place = index !== undefined && WHOLE.test(index) ? Number(index) : undefined
  const known = index === 'new' || (place !== undefined && spans[place] !== undefined)
  return (
    <Screen>
      {known ? (
        <SpanForm
          spans={spans}
          place={place}
          replacesCounts={typeof insurance === 'object' && 'counts' in insurance}
        />
      ) : (
        <>
          <Title>没有这一段</Title>
          <Prose>它可能已经删除了。</Prose>
          <Button kind="primary" onTap={() => void goTab(links.insurance)}>
            回到社保
          </Button>
        </>
      )}
    </Screen>
  )
}

const NONE: readonly Span[] = []
