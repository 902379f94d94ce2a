import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'

import { BACK } from '@/text/common'
import { aria } from '../aria'
import css from './index.module.scss'

const BROWSER = process.env.TARO_ENV === 'h5'

const SCALES = [1, 1.1, 1.2, 1.4, 1.6] as const

interface PageProps {
  /** the reader's own type size in WeChat, 1 is normal; the nearest step is taken. A browser's type grows by itself */
  scale: number
  /** above everything: what must not be overlooked, such as a failed save */
  banner?: ReactNode
  /** browsers have no back button of their own on a page; WeChat has */
  onBack?: () => void
  /** of a page that lays out its own height */
  className?: string | undefined
}

/** The root of every page: ground, type size, safe areas. */
export function Page({
  scale,
  banner,
  onBack,
  className = '',
  children,
}: PropsWithChildren<PageProps>) {
  return (
    <View className={`${css.page} ${BROWSER ? '' : css[stepClass(scale)]} ${className}`}>
      {BROWSER && onBack !== undefined && (
        <View
          className={`back ${css.back}`}
          hoverClass="pressed"
          onClick={onBack}
          {...aria('button')}
        >
          {BACK}
        </View>
      )}
      {banner}
      {children}
    </View>
  )
}

const stepClass = (scale: number): string => {
  const nearest = SCALES.reduce((best, step) =>
    Math.abs(step - scale) < Math.abs(best - scale) ? step : best,
  )
  return `scale${Math.round(nearest * 10)}`
}
