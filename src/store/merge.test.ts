import type { Facts, Profile, Span } from '@/engine'

import { certificate, person } from '../../test/engine/build'

import { merge } from './merge'

const [ONE, TWO, THREE] = ['2020', '2021', '2022'].map((year): Span => ({
  from: `${year}-01`,
  to: `${year}-03`,
  base: 9000,
})) as [Span, Span, Span]
const spans = (...list: Span[]): Facts => ({ insurance: { spans: list } })
const named = (label: string): Profile => ({ ...person(), label })
const facts = (seen: Facts, mine: Facts, theirs: Facts) => {
  const { profile, clashes } = merge(person(seen), person(mine), person(theirs))
  return { facts: profile.facts, clashes }
}

describe('both have changed the same member, each its own way: theirs stays, and it alone is named', () => {
  test('beside the groups', () => {
    const theirs = named('丙')
    expect(merge(named('甲'), named('乙'), theirs)).toEqual({ profile: theirs, clashes: ['label'] })
  })

  test('of the situation', () => {
    const theirs = person({}, { neededBy: '2027-03-01' })
    expect(
      merge(
        person({}, { neededBy: '2027-01-01' }),
        person({}, { neededBy: '2027-02-01', kind: 'first' }),
        theirs,
      ),
    ).toEqual({
      profile: person({}, { neededBy: '2027-03-01', kind: 'first' }),
      clashes: ['situation.neededBy'],
    })
  })

  test('of the progress', () => {
    const at = (permit: 'todo' | 'doing' | 'done'): Profile => ({
      ...person(),
      progress: { permit },
    })
    expect(merge(at('todo'), at('doing'), at('done'))).toEqual({
      profile: at('done'),
      clashes: ['progress.permit'],
    })
  })

  test('a list, and something that is none', () => {
    const { qualifications } = { qualifications: [certificate('skill-3')] }
    const theirs: Facts = { qualifications: 'unknown' }
    const clashes = ['facts.qualifications']
    expect(facts({ qualifications: [] }, { qualifications }, theirs)).toEqual({
      facts: theirs,
      clashes,
    })
    const both: Facts = { qualifications: [certificate('skill-4')] }
    expect(facts(theirs, { qualifications }, both)).toEqual({ facts: both, clashes })
  })

  test('a record, and something that is none', () => {
    const theirs: Facts = { insurance: 'unknown' }
    const clashes = ['facts.insurance']
    expect(facts(spans(ONE), spans(TWO), theirs)).toEqual({ facts: theirs, clashes })
    expect(facts(theirs, spans(ONE), spans(TWO))).toEqual({ facts: spans(TWO), clashes })
    const seen: Facts = { publicService: { since: '2018-01' } }
    const ended: Facts = { publicService: { since: '2018-01', until: '2020-12' }, founder: true }
    expect(facts(seen, ended, { publicService: 'unknown' })).toEqual({
      facts: { publicService: 'unknown', founder: true },
      clashes: ['facts.publicService'],
    })
  })
})

test('a member of the situation that only one of them changed is as that one has it', () => {
  const seen = person({}, { kind: 'first', neededBy: '2027-01-01' })
  const mine = person({}, { kind: 'renewal', neededBy: '2027-01-01' })
  const theirs = person({}, { kind: 'first', neededBy: '2027-02-01' })
  expect(merge(seen, mine, theirs)).toEqual({
    profile: person({}, { kind: 'renewal', neededBy: '2027-02-01' }),
    clashes: [],
  })
})

test('where both together are not sound, theirs stays, and all that I changed is named', () => {
  const seen = person()
  const mine: Profile = {
    ...person({ birthday: '1999-01-01' }, { kind: 'first' }),
    label: '乙',
    progress: { permit: 'done' },
  }
  const theirs = person({ shanghaiSpouse: { marriedOn: '1985-01-01' } })
  expect(merge(seen, mine, theirs)).toEqual({
    profile: theirs,
    clashes: ['label', 'facts.birthday', 'situation.kind', 'progress.permit'],
  })
})

describe('lists are put together item by item', () => {
  test('what one of them took out is out, whatever stands around it', () => {
    expect(facts(spans(ONE, TWO, THREE), spans(ONE, THREE), spans(TWO, THREE))).toEqual({
      facts: spans(THREE),
      clashes: [],
    })
  })

  test('what both took out is out, where nothing was put in', () => {
    expect(facts(spans(ONE, TWO, THREE), spans(TWO), spans(THREE))).toEqual({
      facts: spans(),
      clashes: [],
    })
  })

  test('an item that stands there twice is taken out once', () => {
    const [same, rare] = [certificate('skill-3'), certificate('mid-title')]
    const list = (...qualifications: (typeof same)[]): Facts => ({ qualifications })
    expect(facts(list(same, same), list(same), list(same, same, rare))).toEqual({
      facts: list(same, rare),
      clashes: [],
    })
  })
})
