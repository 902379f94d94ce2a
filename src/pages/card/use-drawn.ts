import { useEffect, useRef, useState } from 'react'

import { canvasOf, type Picture, pictureOf } from '@/platform'

import type { Card } from '@/text/card'
import { layOut, type Shape } from './draw/layout'
import { WIDE_HEIGHT, WIDTH } from './draw/look'
import { type Context, measureBy, paint } from './draw/paint'

/** The canvas of the page. */
export const CANVAS = 'card'

/** Pixels for each point: sharp on any screen that it is sent to, whatever this one has. */
const SCALE = 3
/** Phones draw no higher canvas. */
const MOST_PIXELS = 4096

/** A file that is made before it is asked for, as WeChat takes it only right after a tap; and the wait for it till then. */
interface Made {
  file: Picture | undefined
  soon: Promise<Picture | undefined>
}

const NONE: Made = { file: undefined, soon: Promise.resolve(undefined) }

interface Drawn {
  /** height to width */
  ratio: number
  /** the file of what is drawn */
  picture: { readonly current: Made }
  /** lines that there is no room for */
  left: number
  /** nothing can be drawn here */
  failed: boolean
}

/** Draws a card on the page's canvas, anew for another one. */
export function useDrawn(card: Card, shape: Shape): Drawn {
  const picture = useRef(NONE)
  const [ratio, setRatio] = useState(WIDE_HEIGHT / WIDTH)
  const [left, setLeft] = useState(0)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let isOld = false
    const soon = draw(card, shape, () => isOld).then((drawn) => {
      if (isOld) return undefined
      setFailed(drawn === undefined)
      if (drawn !== undefined) setRatio(drawn.ratio)
      setLeft(drawn?.left ?? 0)
      picture.current.file = drawn?.picture
      return drawn?.picture
    })
    picture.current = { file: undefined, soon }
    return () => {
      isOld = true
    }
  }, [card, shape])
  return { ratio, picture, left, failed }
}

async function draw(card: Card, shape: Shape, isOld: () => boolean) {
  const canvas = await canvasOf(CANVAS)
  const context = canvas?.getContext('2d') as Context | null | undefined
  if (canvas === undefined || context == null || isOld()) return undefined
  const layout = layOut(card, shape, measureBy(context))
  const scale = Math.min(SCALE, MOST_PIXELS / layout.height)
  canvas.width = Math.round(layout.width * scale)
  canvas.height = Math.round(layout.height * scale)
  paint(context, layout, scale)
  const picture = await pictureOf(canvas)
  const { width, height, left } = layout
  return picture === undefined ? undefined : { picture, ratio: height / width, left }
}
