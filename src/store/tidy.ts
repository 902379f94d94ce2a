import { parse, type Problem, type Profile, PROFILE_SCHEMA } from '@/engine'

/**
 * What would be read back if this were stored: the only form of a profile that is kept in memory.
 * @param id stays, whatever the content says
 */
export function tidy(content: object, id: string): { profile: Profile; problems: Problem[] } {
  const stored: unknown = JSON.parse(JSON.stringify({ ...content, schema: PROFILE_SCHEMA, id }))
  return parse(stored)
}
