/** Said of a code that has no values. */
export type NoParams = Record<string, never>

/** A code with its values, from one map of both: `Coded<{ cap: { cap: number }; vetoed: NoParams }>`. */
export type Coded<Params, Codes extends keyof Params = keyof Params> = {
  [Code in Codes]: { code: Code; params: Params[Code] }
}[Codes]

/** What follows a code: its values, and nothing where it has none. */
export type ParamsAfter<Params> = Params extends NoParams ? [] : [params: Params]

/**
 * Makes the constructor of one map's codes, which takes each code with its own values only. The cast is the one place
 * where TypeScript cannot follow that code and values come from the same entry.
 */
export const coder =
  <Params>() =>
  <Code extends keyof Params>(code: Code, ...[params]: ParamsAfter<Params[Code]>) =>
    ({ code, params: params ?? {} }) as unknown as Coded<Params>
