import { useState } from 'react'

import { policyOn } from '@/engine'
import { goTab, isPlausible, todayInShanghai } from '@/platform'
import { pageState } from '@/store'

import { Button, Field, Notice, Prose, Title } from '@/ui'
import { showDay } from '@/text/time'
import { notKnownText } from '@/text/points'
import { typedDay } from '@/text/profile'
import { isChosen, useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { Screen } from '../../shared/screen'

/** Puts another day in the place of today, until the app is closed. */
export default function DayPage() {
  const shown = useDay()
  const [day, setDay] = useState(shown)
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const read = typedDay(text)
  const policy = policyOn(day)
  const today = todayInShanghai()
  const settled = isChosen() && text === ''

  const type = (typed: string) => {
    setText(typed)
    setError(undefined)
  }
  const use = () => {
    if ('value' in read) {
      pageState.chooseDay(read.value)
      setDay(read.value)
      setText('')
    } else setError('wrong' in read ? read.wrong : '请写一个日子')
  }
  const backToToday = () => {
    pageState.chooseDay(undefined)
    setDay(today)
    setText('')
    setError(undefined)
  }

  return (
    <Screen>
      <Title>换一天计算</Title>
      <Prose soft>
        看看到那一天是多少分：年龄、社保年限和社保月份都会跟着日子变。关掉小程序就回到今天。
      </Prose>
      {!isPlausible(today) && (
        <Notice tone="warn" title={`手机上的日期是${showDay(today)}，看起来不对`}>
          请在下面写今天的日期，或者到手机设置里把时间调准。
        </Notice>
      )}
      <Notice tone={isChosen() ? 'warn' : 'info'} urgent>
        {isChosen() ? `现在按${showDay(day)}算，不是今天。` : `现在按今天算：${showDay(day)}。`}
      </Notice>
      {policy.table === undefined && (
        <Notice tone="bad" title="这一天算不出分数">
          {notKnownText(day, policy)}
        </Notice>
      )}
      <Field
        label="按哪一天算"
        hint="年、月、日都要写，例如 20270301 或 2027-3-1"
        value={text}
        error={error}
        echo={'value' in read ? showDay(read.value) : undefined}
        onType={type}
        onLeave={() => setError('wrong' in read ? read.wrong : undefined)}
      />
      <Button kind={settled ? 'plain' : 'primary'} onTap={use}>
        用这一天算
      </Button>
      {isChosen() && <Button onTap={backToToday}>回到今天（{showDay(today)}）</Button>}
      <Button kind={settled ? 'primary' : 'plain'} onTap={() => void goTab(links.points)}>
        去看分数
      </Button>
    </Screen>
  )
}
