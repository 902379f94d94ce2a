import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { ariaHeading } from '../aria'
import { Paragraphs } from '../paragraphs'
import css from './index.module.scss'

interface GroupProps {
  title?: string
  /** at the end of the title's line, such as a subtotal */
  aside?: string
  /** padded text instead of rows; a form begins with a field, a button or options, which keep their own distance */
  prose?: boolean | 'form'
  /** things that are cards themselves, on the page's own ground */
  bare?: boolean
  /** a figure, or what the page is about; all else stands on the page's own ground */
  card?: boolean
}

/** Rows or prose under a heading. */
export function Group({
  title,
  aside,
  prose,
  bare,
  card,
  children,
}: PropsWithChildren<GroupProps>) {
  return (
    <View className={css.group}>
      {title !== undefined && (
        <View className={css.head}>
          <View className={css.title} {...ariaHeading(2)}>
            {title}
          </View>
          {aside !== undefined && <View className={css.aside}>{aside}</View>}
        </View>
      )}
      <View className={bare ? '' : `${lookOf(prose)} ${card ? css.card : ''}`}>{children}</View>
    </View>
  )
}

const lookOf = (prose: GroupProps['prose']) =>
  prose ? `${css.prose} ${prose === 'form' ? css.form : ''}` : css.list

/** The page's first words. */
export function Title({ children }: PropsWithChildren) {
  return (
    <View className={css.pageTitle} {...ariaHeading(1)}>
      {children}
    </View>
  )
}

/** Running text; what is longer than three lines stands in several paragraphs. */
export const Prose = ({ soft, children }: PropsWithChildren<{ soft?: boolean }>) => (
  <Paragraphs look={soft ? css.soft : css.paragraph}>{children}</Paragraphs>
)
