/** Every step, paper, place, remark, date and phase that has a name is met with in some situation. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PLANS } from './plans'

describe('every word of the types comes up somewhere', () => {
  const source = (file: string) =>
    readFileSync(join(__dirname, '..', '..', '..', 'src', 'engine', file), 'utf8')
  const words = (text: string, type: string) => {
    const from = text.indexOf(`export type ${type} =`)
    const body = text.slice(from, text.indexOf('\n\n', from))
    return [...body.matchAll(/(?:\||=) '([\w-]+)'/g)].map(([, word]) => word!).sort()
  }
  const unique = (list: readonly (string | undefined)[]) =>
    [...new Set(list.flatMap((one) => (one === undefined ? [] : [one])))].sort()

  const steps = PLANS.flatMap((plan) => plan.steps)
  const papers = PLANS.flatMap((plan) => plan.papers)

  test.each([
    ['StepId', unique(steps.map(({ id }) => id))],
    ['Actor', unique(steps.map(({ actor }) => actor))],
    ['PlaceId', unique(steps.flatMap(({ where }) => where))],
    ['PaperId', unique(papers.map(({ id }) => id))],
    ['PaperForm', unique(papers.flatMap(({ forms }) => forms))],
    ['PaperOrigin', unique(papers.map(({ origin }) => origin))],
    ['PaperGroup', unique(papers.map(({ oneOf }) => oneOf?.group))],
    ['PaperOption', unique(papers.map(({ oneOf }) => oneOf?.option))],
    ['MaterialRemark', unique(papers.flatMap(({ remarks }) => remarks))],
    ['DateId', unique(PLANS.flatMap(({ dates }) => Object.keys(dates)))],
  ])('%s', (type, seen) => {
    const all = words(
      ['steps', 'papers'].map((file) => source(`scheme/${file}.ts`)).join('\n\n'),
      type,
    )
    expect(all.length).toBeGreaterThan(1)
    expect(seen).toEqual(all)
  })

  test('Phase', () => {
    expect(unique(PLANS.map(({ phase }) => phase))).toEqual(
      words(source('renewal/types.ts'), 'Phase'),
    )
  })
})
