import { Canvas as Drawn } from '@tarojs/components'

export interface CanvasProps {
  id: string
  className?: string | undefined
}

/** A canvas that `platform/picture` finds by its id. */
export const Canvas = (props: CanvasProps) => <Drawn type="2d" {...props} />
