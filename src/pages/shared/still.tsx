import { CAN, FIRST_RUN_WORDS, STILL_WORDS } from '@/text/points'
import { Group, Prose, Row, Title } from '@/ui'

/** What the app is, to read only: in 朋友圈 WeChat shows one page alone, which leads nowhere and keeps nothing. */
export const Still = () => (
  <>
    <Title>{FIRST_RUN_WORDS.title}</Title>
    <Prose>{FIRST_RUN_WORDS.lead}</Prose>
    <Group title={FIRST_RUN_WORDS.can}>
      {CAN.map(({ to, name, detail }) => (
        <Row key={to} name={name} detail={detail} />
      ))}
    </Group>
    <Prose soft>{STILL_WORDS}</Prose>
  </>
)
