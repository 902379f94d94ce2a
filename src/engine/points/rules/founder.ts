import { flag } from './flag'

/** 创业人才: article 7(一). */
export const founder = flag('founder', 'founder', (table) => table.founder)
