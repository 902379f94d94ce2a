/** The door of the host: everything that a test of a package takes from it. `README.md` says what it is. */
export { type DrawCall, recordingContext } from './canvas'
export { compileWxml } from './compile'
export { findAll, nameOf, roleOf } from './find'
export { Host, launch, type LaunchOptions } from './host'
export { readManifest } from './manifest'
export { boundAria, readPackage } from './package'
export type { Page } from './page'
export type { Move } from './router'
export { pageStyles } from './styles'

export type { ViewNode } from './tree'
