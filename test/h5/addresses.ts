import { LINE_GROUPS } from '@/text/lines'
import { FLOW, RARE } from '@/text/topics'

/** Taro's macro, which only its build knows. */
Object.assign(globalThis, { defineAppConfig: <T>(config: T) => config })
const { default: config } = jest.requireActual<{ default: { pages: string[] } }>('@/app.config')

/** What the pages that need a parameter are opened with. */
const PARAMETERS: Record<string, readonly string[]> = {
  line: LINE_GROUPS.flatMap(({ rules }) => rules.map((rule) => `rule=${rule}`)),
  span: ['index=0', 'index=new'],
  question: [
    ...[...FLOW, ...RARE].map((topic) => `topic=${topic}`),
    'topic=certificate&part=0',
    'topic=certificate&part=new',
    'topic=record&part=detention',
  ],
  'source-list': ['clauses', 'conflicts', 'documents', 'wages'].map((part) => `part=${part}`),
}

/**
 * Every page of the app's config, with each parameter that it takes.
 * @param profile id of a profile that is stored
 */
export function addresses(profile = 'none'): string[] {
  return config.pages.flatMap((page) => {
    const name = page.split('/')[1]!
    if (name === 'profile') return [`${page}?id=${profile}`]
    return PARAMETERS[name]?.map((query) => `${page}?${query}`) ?? [page]
  })
}
