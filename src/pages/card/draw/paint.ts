import type { Layout } from './layout'
import type { Fill, Mark, Measure } from './sheet'

/** What of a 2d context is used; WeChat's and a browser's are alike in it. */
export type Context = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'arcTo'
  | 'beginPath'
  | 'clip'
  | 'closePath'
  | 'fill'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'lineTo'
  | 'lineWidth'
  | 'measureText'
  | 'moveTo'
  | 'restore'
  | 'save'
  | 'setTransform'
  | 'stroke'
  | 'strokeStyle'
  | 'textBaseline'
>

const STRIPE = 4

const fontOf = (size: number, bold: boolean): string =>
  `${bold ? 'bold' : 'normal'} ${size}px sans-serif`

/** Measures text in the type that it is painted in. */
export const measureBy =
  (context: Context): Measure =>
  (text, size, bold) => {
    context.font = fontOf(size, bold)
    return context.measureText(text).width
  }

/**
 * Paints what was laid out.
 * @param scale pixels for each point
 */
export function paint(context: Context, { marks }: Layout, scale: number): void {
  context.setTransform(scale, 0, 0, scale, 0, 0)
  context.textBaseline = 'middle'
  for (const mark of marks) paintMark(context, mark)
}

function paintMark(context: Context, mark: Mark): void {
  switch (mark.kind) {
    case 'text':
      context.font = fontOf(mark.size, mark.bold === true)
      context.fillStyle = mark.colour
      context.fillText(mark.text, mark.x, mark.middle)
      return
    case 'box':
      context.save()
      trace(context, mark)
      fillWith(context, mark.fill, mark)
      context.restore()
      return
    case 'circle':
      context.fillStyle = mark.colour
      context.beginPath()
      context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI)
      context.fill()
      return
    case 'tick':
      context.strokeStyle = mark.colour
      context.lineWidth = 2
      context.beginPath()
      context.moveTo(mark.x + mark.size * 0.24, mark.y + mark.size * 0.52)
      context.lineTo(mark.x + mark.size * 0.43, mark.y + mark.size * 0.7)
      context.lineTo(mark.x + mark.size * 0.77, mark.y + mark.size * 0.3)
      context.stroke()
  }
}

type Box = Extract<Mark, { kind: 'box' }>

function trace(context: Context, { x, y, width, height, round }: Box): void {
  const corner = Math.min(round, width / 2, height / 2)
  context.beginPath()
  context.moveTo(x + corner, y)
  context.arcTo(x + width, y, x + width, y + height, corner)
  context.arcTo(x + width, y + height, x, y + height, corner)
  context.arcTo(x, y + height, x, y, corner)
  context.arcTo(x, y, x + width, y, corner)
  context.closePath()
}

function fillWith(context: Context, fill: Fill, { x, y, width, height }: Box): void {
  context.fillStyle = typeof fill === 'string' ? fill : fill.ground
  context.fill()
  if (typeof fill === 'string') return
  context.clip()
  context.strokeStyle = fill.stripes
  context.lineWidth = STRIPE
  for (let at = x - height; at < x + width + height; at += STRIPE * 2.5) {
    context.beginPath()
    context.moveTo(at, y + height)
    context.lineTo(at + height, y)
    context.stroke()
  }
}
