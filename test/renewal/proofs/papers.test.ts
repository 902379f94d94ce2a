/** What holds of the papers of every situation, on every kind of day. */
import { renewal } from '@/engine'
import { broken, isSubset, isUnique, PLANS } from './plans'
import { CHANGES } from './situations'

describe('papers', () => {
  test('none twice, each for a step of the list, and each step knows its papers', () => {
    expect(
      broken(({ steps, papers }) => {
        const ids = papers.map(({ id }) => id)
        const wanted = papers.flatMap((paper) => paper.steps.map((step) => `${step}: ${paper.id}`))
        const held = steps.flatMap((step) => step.papers.map((paper) => `${step.id}: ${paper}`))
        return (
          isUnique(ids) &&
          papers.every((paper) => paper.steps.length > 0 && isUnique(paper.steps)) &&
          wanted.sort().join() === held.sort().join()
        )
      }),
    ).toEqual([])
  })

  test('an option of a group is never alone', () => {
    expect(
      broken(({ papers }) => {
        const options = papers.flatMap(({ oneOf }) => (oneOf ? [oneOf] : []))
        return options.every(({ group, option }) =>
          options.some((other) => other.group === group && other.option !== option),
        )
      }),
    ).toEqual([])
  })

  test('nothing that a change needs is lost when another change is there too', () => {
    const papersOf = (changes: (typeof CHANGES)[number][]) =>
      renewal({ changes }, '2026-11-22').papers
    const alone = new Map(CHANGES.map((change) => [change, papersOf([change])]))
    for (const { situation, papers, name } of PLANS) {
      if (situation.kind === 'first' || situation.permit !== undefined) continue
      for (const change of situation.changes) {
        for (const paper of alone.get(change)!) {
          const merged = papers.find(({ id }) => id === paper.id)!
          // Where another change needs it, one that only might speaks of its steps alone.
          const asked =
            (paper.need === 'in-case' && merged.need === 'needed') ||
            (paper.need === merged.need &&
              isSubset(paper.forms, merged.forms) &&
              isSubset(paper.remarks, merged.remarks) &&
              isSubset(paper.sources, merged.sources))
          const kept = asked && isSubset(paper.steps, merged.steps)
          expect([name, paper.id, kept]).toEqual([name, paper.id, true])
        }
      }
    }
  })
})
