import path from 'node:path'

/** The production package, built by `npm run build:weapp`. */
export const DIST = process.env.DIST ?? path.join(__dirname, '../../dist/weapp')
export const SRC = path.join(__dirname, '../../src')
