import { go, goTab } from '@/platform'
import { session } from '@/store'

import { Button, Group, Prose, Row, Title } from '@/ui'
import { DISCLAIMER } from '@/text/points'
import { EXAMPLE } from '@/text/profile'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

/** Nothing is asked here: what one can do, and an example one tap away. */
export function FirstRun() {
  return (
    <>
      <Title>居住证积分，自己算清楚</Title>
      <Prose>
        到没到120分、每一分凭什么、还差多少，答几个问题就知道；怎么到120分、哪天能到、以后怎么变，也说给你听。不登录，不留电话；打开过一次后，多数情况下断网也能用。个人开发，非官方。
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
          detail="每一项都写明出处；没把握的先写待核实"
          onTap={() => void go(links.question('birthday'))}
        />
        <Row
          name="记社保"
          detail="看清哪些月份算、哪些不算"
          onTap={() => void goTab(links.insurance)}
        />
        <Row
          name="办续办"
          detail="写上到期日，看每一步哪天办"
          onTap={() => void goTab(links.renewal)}
        />
        <Row
          name="备材料"
          detail="谁带什么，备好一样勾一样"
          onTap={() => void goTab(links.papers)}
        />
        <Row name="体检" detail="对照常见的办不成的原因" onTap={() => void openPage(links.check)} />
        <Row
          name="存几份"
          detail="自己和配偶各一份，只在这部手机上"
          onTap={() => void goTab(links.profiles)}
        />
        <Row
          name="查依据"
          detail="规则的版本、出处、互相矛盾的地方"
          onTap={() => void go(links.sources)}
        />
      </Group>
      <Prose soft>{DISCLAIMER}</Prose>
    </>
  )
}
