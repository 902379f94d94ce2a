import { FIRST_RUN_WORDS, STILL_WORDS } from '@/text/points'
import { Group, Prose, Row, Title } from '@/ui'

const CAN = ['points', 'insurance', 'renewal', 'papers', 'checks', 'profiles', 'sources'] as const

/** What the app is, to read only: in 朋友圈 WeChat shows one page alone, which leads nowhere and keeps nothing. */
export const Still = () => (
  <>
    <Title>{FIRST_RUN_WORDS.title}</Title>
    <Prose>{FIRST_RUN_WORDS.lead}</Prose>
    <Group title={FIRST_RUN_WORDS.can}>
      {CAN.map((key) => (
        <Row key={key} name={FIRST_RUN_WORDS[key]} detail={FIRST_RUN_WORDS[`${key}Detail`]} />
      ))}
    </Group>
    <Prose soft>{STILL_WORDS}</Prose>
  </>
)
