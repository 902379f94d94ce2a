/** Splits a setData path: `root.cn.[0].v` and `root.cn[0].v` are both `root`, `cn`, 0, `v`. */
function splitPath(path: string): (string | number)[] {
  return path
    .replace(/\[(\d+)\]/g, '.$1.')
    .split('.')
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

/** Sets the value at a setData path in place and makes the containers that are missing. */
export function assignPath(data: Record<string, unknown>, path: string, value: unknown): void {
  const steps = splitPath(path)
  const last = steps.pop()
  if (last === undefined) return
  let at = data as Record<string | number, unknown>
  steps.forEach((step, i) => {
    const next = at[step]
    if (typeof next !== 'object' || next === null) {
      at[step] = typeof (steps[i + 1] ?? last) === 'number' ? [] : {}
    }
    at = at[step] as Record<string | number, unknown>
  })
  at[last] = value
}
