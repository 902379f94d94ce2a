import { Button } from '@/components/button'
import { Group, Prose, Title } from '@/components/group'
import { Row } from '@/components/row'
import { go, goTab } from '@/platform'
import { session } from '@/store'
import { DISCLAIMER } from '@/text/result'
import { EXAMPLE } from '@/text/example'
import { links } from '../parts/links'

/** Nothing is asked here: what one can do, and an example one tap away. */
export function FirstRun() {
  return (
    <>
      <Title>居住证积分，自己算清楚</Title>
      <Prose>
        到没到120分、每一分凭什么、还差多少，答几个问题就知道。不登录，不留电话；打开过一次后，多数情况下断网也能用。个人开发，非官方。
      </Prose>
      <Button kind="primary" onTap={() => void go(links.question('birthday'))}>
        开始算我的积分
      </Button>
      <Button onTap={() => void session.create(EXAMPLE.label, EXAMPLE.content)}>
        先看一个例子
      </Button>
      <Group title="这里能做什么">
        <Row
          name="算积分"
          detail="每一项都写明条文、来源和不同说法；没把握的可以先写待核实"
          onTap={() => void go(links.question('birthday'))}
        />
        <Row
          name="记社保"
          detail="逐月比对当月平均工资，看清哪些月份算、哪些不算"
          onTap={() => void goTab(links.insurance)}
        />
        <Row
          name="存几份"
          detail="自己和配偶各存一份，内容只在这部手机上"
          onTap={() => void goTab(links.profiles)}
        />
        <Row
          name="查依据"
          detail="规则的版本、每一条的出处、来源互相矛盾的地方"
          onTap={() => void go(links.sources)}
        />
      </Group>
      <Prose soft>{DISCLAIMER}</Prose>
    </>
  )
}
