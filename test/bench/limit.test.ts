import { prepare, score } from '@/engine'
import { personOf } from '../outlook/oracle/people'
import { randomCase } from '../points/oracle/random'
import { limit } from './limit'

const PEOPLE = 1000
const seeds = Array.from({ length: PEOPLE }, (_, seed) => seed)

test('the limit gives the points of the engine, of people such as there are', () => {
  for (const seed of seeds) {
    const { profile, on } = personOf(seed)
    const prepared = prepare(profile, { assume: 'rules-and-wage-continue' })
    expect({ seed, total: limit(prepared, on) }).toEqual({ seed, total: score(prepared, on) })
  }
})

test('the limit gives the points of the engine, of people at every edge and with open answers', () => {
  for (const seed of seeds) {
    const { profile, on, assume } = randomCase(seed, 3)
    const prepared = prepare(profile, { assume })
    expect({ seed, total: limit(prepared, on) }).toEqual({ seed, total: score(prepared, on) })
  }
})
