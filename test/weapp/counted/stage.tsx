import { render, unmountComponentAtNode, unstable_batchedUpdates } from '@tarojs/react'
import { document, type TaroElement, TaroText, type TaroNode } from '@tarojs/runtime'
import type { ComponentType } from 'react'
import { platform } from './taro'

/** Longer than a page takes to arrive; searches go on. */
const WHILE = 400

/** Something that can be tapped, typed into or picked from. */
interface Doable {
  name: string
  element: TaroElement
  type: string
  detail: unknown
}

/** What an element answers to, with what it is given. */
const HANDLED = { tap: {}, input: { value: '1' }, change: { value: '2026-05-06' } }

/** Mounts pages of the source by Taro's own renderer, without a phone: for what they ask of the engine, not for looks. */
export class Stage {
  private root?: TaroElement

  /** @param later lets time pass in the app */
  constructor(private readonly later: (ms: number) => Promise<unknown>) {}

  async open(Page: ComponentType, address: string): Promise<void> {
    this.close()
    platform.enter(address)
    const root = document.createElement('root')
    this.root = root
    render(<Page />, root, () => null)
    await this.later(WHILE)
    platform.show()
    await this.later(WHILE)
  }

  close(): void {
    if (this.root) unmountComponentAtNode(this.root)
    this.root = undefined
    platform.leave()
  }

  /** Everything that answers, from top to bottom. */
  doables(): Doable[] {
    return elements(this.root!).flatMap((element) =>
      Object.entries(HANDLED)
        .filter(([type]) => element.__handlers[type] !== undefined)
        .map(([type, detail]) => ({ name: `${type} ${nameOf(element)}`, element, type, detail })),
    )
  }

  async act({ element, type, detail }: Doable): Promise<void> {
    const event = { type, detail, target: element, currentTarget: element, stopPropagation() {} }
    unstable_batchedUpdates(() => {
      for (const handle of [...element.__handlers[type]!]) handle.call(element, event as never)
    }, undefined)
    await this.later(WHILE)
  }
}

const elements = (node: TaroNode): TaroElement[] =>
  node.childNodes.flatMap((child) =>
    child instanceof TaroText ? [] : [child as TaroElement, ...elements(child)],
  )

const nameOf = (element: TaroElement): string =>
  String(element.props.ariaLabel ?? textOf(element)).slice(0, 30)

const textOf = (node: TaroNode): string =>
  node instanceof TaroText ? node._value : node.childNodes.map(textOf).join('')
