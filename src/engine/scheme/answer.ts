/** An answer, or 待核实. An absent answer means "not asked yet". */
export type OrUnknown<T> = T | 'unknown'
