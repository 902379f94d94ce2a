import type { Span } from '@/engine'
import { type CardLook, createPageState } from './page-state'

const SPAN: Span = { from: '2024-01', to: '2024-03', base: 'floor' }
const LOOK: CardLook = {
  shown: { things: true, points: false, school: false, next: false, days: false, name: false },
  shape: 'long',
}

test('a chosen day stays until today is chosen again', () => {
  const pages = createPageState()
  expect(pages.getState().day).toBeUndefined()
  pages.chooseDay('2027-03-01')
  expect(pages.getState().day).toBe('2027-03-01')
  pages.chooseDay(undefined)
  expect(pages.getState().day).toBeUndefined()
})

test('who left the page for 单位人事 can come back to it', () => {
  const pages = createPageState()
  expect(pages.getState().hr).toBeUndefined()
  pages.leaveHr('/pages/papers/hr/index?c=e')
  expect(pages.getState().hr).toBe('/pages/papers/hr/index?c=e')
})

test('no number is given out twice', () => {
  const pages = createPageState()
  expect([pages.newNumber(), pages.newNumber(), pages.newNumber()]).toEqual([1, 2, 3])
})

test('a place is open from when it is entered until it is left', () => {
  const pages = createPageState()
  pages.enter(1)
  pages.enter(2)
  pages.enter(1)
  expect(pages.getState().places).toEqual([2, 1])
  pages.leave(1)
  expect([pages.isOpen(1), pages.isOpen(2)]).toEqual([false, true])
})

test('the page that was opened is told once who opened it', () => {
  const pages = createPageState()
  expect(pages.takeOpener()).toBeUndefined()
  pages.setOpener(1)
  expect(pages.takeOpener()).toBe(1)
  expect(pages.takeOpener()).toBeUndefined()
})

test('what was saved is told once, and only of the profile it was saved for', () => {
  const pages = createPageState()
  expect(pages.takeSaved('eat')).toBeUndefined()
  expect(pages.takeSaved(null)).toBeUndefined()
  pages.setSaved('eat', SPAN)
  expect(pages.takeSaved('eat')).toBe(SPAN)
  expect(pages.takeSaved('eat')).toBeUndefined()
  pages.setSaved('eat', SPAN)
  expect(pages.takeSaved('rib')).toBeUndefined()
  expect(pages.takeSaved('eat')).toBeUndefined()
  pages.setSaved(null, SPAN)
  expect(pages.takeSaved(null)).toBe(SPAN)
})

test('how the years were left is told as often as it is asked, of the profile that it was for', () => {
  const pages = createPageState()
  const state = { first: '201803', open: null, picked: [], yuan: undefined }
  expect(pages.yearsOf(null)).toBeUndefined()
  expect(pages.yearsOf('eat')).toBeUndefined()
  pages.setYears('eat', state)
  expect([pages.yearsOf('eat'), pages.yearsOf('eat')]).toEqual([state, state])
  expect(pages.yearsOf('rib')).toBeUndefined()
  pages.setYears(null, state)
  expect([pages.yearsOf(null), pages.yearsOf('eat')]).toEqual([state, undefined])
})

test('how a picture was put together is told for its kind and profile, until another is', () => {
  const pages = createPageState()
  expect(pages.cardOf(null, 'plan')).toBeUndefined()
  pages.setCard('eat', 'plan', LOOK)
  expect(pages.cardOf('eat', 'plan')).toBe(LOOK)
  expect([pages.cardOf('rib', 'plan'), pages.cardOf('eat', 'result')]).toEqual([
    undefined,
    undefined,
  ])
})

test('what was kept for a profile is forgotten with it, and nothing else', () => {
  const pages = createPageState()
  const state = { first: '201803', open: null, picked: [], yuan: undefined }
  const span: Span = { from: '2023-01', base: 'floor' }
  pages.setYears('eat', state)
  pages.setSaved('eat', span)
  pages.setCard('eat', 'plan', LOOK)
  pages.forget('rib')
  expect(pages.yearsOf('eat')).toBe(state)
  expect(pages.cardOf('eat', 'plan')).toBe(LOOK)
  expect(pages.getState().saved).toEqual({ id: 'eat', span })
  pages.forget('eat')
  expect(pages.yearsOf('eat')).toBeUndefined()
  expect(pages.takeSaved('eat')).toBeUndefined()
  expect(pages.cardOf('eat', 'plan')).toBeUndefined()
})
