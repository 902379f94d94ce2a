/** Something that went wrong inside the app, or was written with console.error or console.warn. */
export interface HostError {
  kind: 'console.error' | 'console.warn' | 'thrown' | 'rejection' | 'wxml'
  where: string
  message: string
  stack?: string
}

/** One call of a wx API other than storage. */
export interface ApiCall {
  api: string
  args: unknown[]
}

/** One setData call of a page or of a component on it. */
export interface SetDataEntry {
  page: string
  /** Tells apart two pages of one route. */
  pageId: number
  visible: boolean
  component?: string
  bytes: number
  paths: string[]
}

/** What happened in a host, over all its restarts, in order. */
export class Journal {
  readonly errors: HostError[] = []
  readonly violations: ApiCall[] = []
  readonly calls: ApiCall[] = []
  readonly unknownApis: string[] = []
  readonly setData: SetDataEntry[] = []
  readonly logs: string[] = []

  error(kind: HostError['kind'], where: string, reason: unknown): void {
    const stack = isErrorLike(reason) ? reason.stack : undefined
    this.errors.push({ kind, where, message: describe(reason), ...(stack ? { stack } : {}) })
  }
}

/** An error of any realm: `instanceof Error` does not see those of the sandbox. */
export function isErrorLike(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'message' in value && 'stack' in value
}

/** One line for a thrown or printed value. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return value
  if (isErrorLike(value)) return `${value.name}: ${value.message}`
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return String(value)
  }
}

/** A copy of what JSON can carry, made in the test's own realm. */
export function plain<T>(value: T): T {
  const text = JSON.stringify(value) as string | undefined
  return text === undefined ? (undefined as T) : (JSON.parse(text) as T)
}

/** An error of the test's own realm that tells of another, where `instanceof Error` holds. */
export function retell(message: string, cause: unknown): Error {
  return Object.assign(new Error(message), { cause })
}

/** An attribute as text; nothing for what is no text. */
export function word(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
