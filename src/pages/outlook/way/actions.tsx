import { go } from '@/platform'

import { sentences } from '@/text/common'
import { actionName, figuresText, needsText, payText, WAY_PLAN_WORDS } from '@/text/outlook'
import { Group, Row } from '@/ui'
import { links } from '../../shared/links'
import type { OutlookContext } from '../shared/context'
import type { Way } from './find'

/** What a way takes: how much is to be paid, what must be so, and the figures that it is reckoned with. */
export function Actions({ way: { actions }, context }: { way: Way; context: OutlookContext }) {
  if (actions.length === 0) return null
  return (
    <Group title={WAY_PLAN_WORDS.actions}>
      {actions.map((action) => (
        <Row
          key={action.id}
          name={actionName(action.id)}
          detail={sentences([
            payText(action, context.day, context.table),
            needsText(action.needs),
            figuresText(action),
          ])}
          action={WAY_PLAN_WORDS.change}
          onTap={() => void go(links.actions)}
        />
      ))}
    </Group>
  )
}
