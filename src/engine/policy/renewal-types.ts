export type * from '../scheme/steps'
export type * from '../scheme/papers'
export type * from '../scheme/checks'
