/** Deeper than any profile. */
const DEEPEST = 12
const TEXT = /\s*("(?:[^"\\]|\\.)*")/y
const SCALAR = /\s*(true|false|null|-?\d+(?:\.\d+)?)(?=\s*[,}\]])/y
const SIGN = /\s*([{}[\]:,])/y
const NAME = /"([A-Za-z]{2,30})"\s*:/g

/** What could be read of a JSON text that is torn off or broken somewhere. */
export interface Torn {
  /** undefined where not even its beginning is whole */
  value: unknown
  /** members that were begun and not whole: `facts.insurance` */
  cut: string[]
  /** what stands behind the broken place: members that are whole, whatever they are a part of */
  behind: [name: string, value: unknown][]
}

/** Reads as much of a JSON text as is whole; of a list the items before the break. Never throws. */
export function readTorn(text: string): Torn {
  const cut: string[] = []
  let at = 0
  let isBroken = false

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found === null) return undefined
    at = pattern.lastIndex
    return found[1]
  }

  function given(scalar: string): unknown {
    try {
      return JSON.parse(scalar)
    } catch {
      // It may have swallowed the begin of the next one.
      at -= scalar.length - 1
      isBroken = true
      return undefined
    }
  }

  function valueAt(path: readonly string[]): unknown {
    const scalar = take(TEXT) ?? take(SCALAR)
    if (scalar !== undefined) return given(scalar)
    const sign = path.length < DEEPEST ? take(SIGN) : undefined
    if (sign === '{') return recordAt(path)
    if (sign === '[') return listAt(path)
    isBroken = true
    return undefined
  }

  /** Whether another one follows. */
  function goesOn(end: string): boolean {
    const sign = take(SIGN)
    isBroken = sign !== ',' && sign !== end
    return sign === ','
  }

  function listAt(path: readonly string[]): unknown[] {
    const items: unknown[] = []
    const start = at
    if (take(SIGN) === ']') return items
    at = start
    do {
      const item = valueAt(path)
      // A part of an item says something else than the whole of it.
      if (isBroken) return items
      items.push(item)
    } while (goesOn(']'))
    return items
  }

  function recordAt(path: readonly string[]): unknown {
    const members: [string, unknown][] = []
    const start = at
    if (take(SIGN) === '}') return {}
    at = start
    do {
      const name = take(TEXT)
      const key: unknown = name === undefined ? undefined : given(name)
      if (typeof key !== 'string' || take(SIGN) !== ':') {
        isBroken = true
        break
      }
      const value = valueAt([...path, key])
      if (value !== undefined) members.push([key, value])
      if (isBroken) cut.push([...path, key].join('.'))
    } while (!isBroken && goesOn('}'))
    return Object.fromEntries(members)
  }

  function membersBehind(): Torn['behind'] {
    const found: Torn['behind'] = []
    NAME.lastIndex = at
    for (let name = NAME.exec(text); name !== null; name = NAME.exec(text)) {
      at = NAME.lastIndex
      isBroken = false
      const depth = cut.length
      const value = valueAt([])
      cut.length = depth
      if (isBroken || value === undefined) continue
      found.push([name[1]!, value])
      NAME.lastIndex = at
    }
    return found
  }

  const value = valueAt([])
  if (typeof value !== 'object') {
    // Its beginning is gone.
    at = 0
    isBroken = true
  }
  return { value, cut, behind: isBroken ? membersBehind() : [] }
}
