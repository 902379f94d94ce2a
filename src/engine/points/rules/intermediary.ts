import { flag } from './flag'

/** 创新创业中介服务人才: article 7(二). */
export const intermediary = flag('intermediary', 'intermediary', (table) => table.intermediary)
