import { type DayText } from '@/engine'
import { DOCUMENTS } from './document-list'
import { DOCUMENT_NOTES } from './document-notes'
import type { SourceDocument } from './types'

import { listed } from '../common'
import { showDay } from '../time'
import { documentOf, shortName } from './documents'

/** A document's title with its number, who published it and when. */
export function fullName(id: string): string {
  const { number } = documentOf(id)
  const more = [number, DOCUMENT_NOTES[id]?.published].filter(Boolean).join('，')
  return more === '' ? shortName(id) : `${shortName(id)}（${more}）`
}

const named = (is: (document: SourceDocument) => boolean): string =>
  listed(DOCUMENTS.filter(is).map(({ id }) => shortName(id)))

const isWhole = ({ id }: SourceDocument): boolean => DOCUMENT_NOTES[id]?.whole === true

/** How far each document was read, the most first. */
export const READ_SO_FAR: readonly { how: string; which: string }[] = [
  {
    how: '读了全文的规定（现行办法的打印件每行缺几个字，按旧版补）',
    which: named((one) => one.standing === 'official' && isWhole(one)),
  },
  {
    how: '只读了有关的条文',
    which: named((one) => one.standing === 'official' && !isWhole(one)),
  },
  { how: '没拿到原文，只有别人转述', which: named(({ standing }) => standing === 'relayed') },
  {
    how: '没拿到原文，只在文章里读到',
    which: named(({ standing }) => standing === 'not-obtained'),
  },
  {
    how: '只作旁证（中介文章没有记下标题和发布者，按日期引用）',
    which: named(({ standing }) => standing === 'third-party' || standing === 'article'),
  },
]

/** From which day to which day. */
export const validity = (from: DayText, to: DayText | undefined): string =>
  to === undefined ? `${showDay(from)}起` : `${showDay(from)}到${showDay(to)}`
