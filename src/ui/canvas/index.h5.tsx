import type { CanvasProps } from './index'

/** The browser's own: Taro's would bring code that a picture has no use for. */
export const Canvas = (props: CanvasProps) => <canvas {...props} />
