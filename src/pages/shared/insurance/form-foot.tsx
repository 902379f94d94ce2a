import type { PropsWithChildren } from 'react'

import { Foot, Notice } from '@/ui'
import { UndoAnswer } from '../undo-answer'

interface FormFootProps {
  /** why the form was not taken */
  problem: string | undefined
  /** the last change of the record, wherever it was made; else what was answered on this page */
  record?: boolean
  /** since when, where it is not since the page was opened */
  visit?: number
}

/** The end of a form about the record: what became of it, and its buttons, in reach wherever one is. */
export function FormFoot({ problem, record, visit, children }: PropsWithChildren<FormFootProps>) {
  return (
    <Foot
      keepsRoom
      above={
        <>
          {problem !== undefined && (
            <Notice tone="bad" urgent>
              {problem}
            </Notice>
          )}
          <UndoAnswer record={record} always={record} visit={visit} />
        </>
      }
    >
      {children}
    </Foot>
  )
}
