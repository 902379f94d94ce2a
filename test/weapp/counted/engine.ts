/** A call of a function of the engine. */
export interface Call {
  name: string
  given: readonly unknown[]
  result: unknown
}

type Anything = (...given: unknown[]) => unknown

const calls: Call[] = []

/** The same module, each call of its functions written down. */
export function recorded<Module extends object>(module: Module): Module {
  const entries = Object.entries(module).map(([name, value]) => [
    name,
    typeof value === 'function' ? recordedCall(name, value as Anything) : (value as unknown),
  ])
  return { __esModule: true, ...Object.fromEntries(entries) } as Module
}

const recordedCall =
  (name: string, run: Anything): Anything =>
  (...given) => {
    const result = run(...given)
    calls.push({ name, given, result })
    return result
  }

/** Takes what was written down since the last time. */
export const takeCalls = (): Call[] => calls.splice(0)
