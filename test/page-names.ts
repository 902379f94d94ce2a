import { PATHS } from '@/pages/paths'

const NAMES = new Map<string, string>(Object.entries(PATHS).map(([name, path]) => [path, name]))

/** The name of a page in `src/pages/paths.ts`, whatever its address asks for: `way` of `pages/outlook/way/index?a=x`. */
export const pageName = (address: string): string => NAMES.get(address.split('?')[0]!)!
