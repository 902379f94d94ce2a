/** The multiples of the average wage that carry points, in tenths so that 0.8 stays an integer. */
export const BASE_MULTIPLES = { x08: 8, x1: 10, x2: 20, x3: 30 } as const
export type BaseTier = keyof typeof BASE_MULTIPLES

/** A base named by its multiple of each month's own average wage (`floor` = 下限). */
export const BASE_WORDS = ['floor', 'x08', 'x1', 'x2', 'x3'] as const
export type BaseWord = (typeof BASE_WORDS)[number]
