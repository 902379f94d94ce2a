import { View } from '@tarojs/components'

import type { Paper, PaperProgress } from '@/engine'

import { ariaChecked, Row } from '@/ui'
import { PAPER_NAMES, PAPER_ROW_WORDS, rowText } from '@/text/renewal'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { useOwner } from '../../shared/owner'
import { setStatus } from '../../shared/paper-status'
import css from './index.module.scss'

interface PaperRowProps {
  paper: Paper
  /** the way that starts here, where it has several papers */
  way: string | undefined
  status: PaperProgress | undefined
  /** what it is not enough for */
  short: string | undefined
  /** another way of its group is complete */
  enough: boolean
  tickable: boolean
}

/** One paper: a box to tick, and its name, which opens its page. */
export function PaperRow(props: PaperRowProps) {
  const { way, short, status, enough, tickable } = props
  const { id, forms } = props.paper
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
            hoverClass="pressed"
            onClick={() => setStatus(owner, id, done ? 'todo' : 'done')}
            {...ariaChecked('checkbox', done, PAPER_ROW_WORDS.ready(name))}
          />
        )}
        <View className={css.words}>
          <Row
            name={name}
            detail={rowText(forms, tickable ? { status, enough } : undefined, short, id)}
            onTap={() => void openPage(links.paper(id))}
          />
        </View>
      </View>
    </>
  )
}
