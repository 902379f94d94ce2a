import { View } from '@tarojs/components'
import { ariaChecked } from '@/components/aria'
import { Row } from '@/components/row'
import type { Paper, PaperProgress } from '@/engine'
import { go } from '@/platform'
import { rowText } from '@/text/paper-progress'
import { PAPER_NAMES } from '@/text/papers'
import { links } from '../parts/links'
import { useOwner } from '../parts/owner'
import { setStatus } from '../parts/paper-status'
import css from './index.module.scss'

interface PaperRowProps {
  paper: Paper
  /** the way that starts here, where it has several papers */
  way: string | undefined
  status: PaperProgress | undefined
  /** another way of its group is complete */
  enough: boolean
  tickable: boolean
}

/** One paper: a box to tick, and its name, which opens its page. */
export function PaperRow({ paper: { id, forms }, way, status, enough, tickable }: PaperRowProps) {
  const owner = useOwner()
  const done = status === 'done'
  const name = PAPER_NAMES[id]
  return (
    <>
      {way !== undefined && <View className={css.way}>{way}</View>}
      <View className={css.line}>
        {tickable && (
          <View
            className={`${css.tick} ${done ? css.ticked : ''}`}
            hoverClass={css.pressed}
            onClick={() => setStatus(owner, id, done ? 'todo' : 'done')}
            {...ariaChecked('checkbox', done, `${name}备好了`)}
          />
        )}
        <View className={css.words}>
          <Row
            name={name}
            detail={rowText(forms, tickable ? { status, enough } : undefined)}
            onTap={() => void go(links.paper(id))}
          />
        </View>
      </View>
    </>
  )
}
