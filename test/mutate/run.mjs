/**
 * `npm run test:mutate`: changes the code, one change at a time, and looks whether some test notices. Each number and date
 * of the policy by one, by our own runner; what engine and store do, by Stryker. One survivor is enough to fail.
 *
 * `npm run test:mutate -- src/engine/points/groups.ts` lets Stryker change these files only, and leaves out the numbers.
 * What is known from earlier runs is kept in .cache; `--force` asks everything anew.
 */
import { Stryker } from '@stryker-mutator/core'
import { changeNumbers } from './numbers.mjs'

const UNNOTICED = new Set(['Survived', 'NoCoverage'])
const NOT_RUN = new Set(['Ignored', 'CompileError'])

// Ten thousand changes: the long tests on a part of their cases.
process.env.SAMPLE = '1'

const only = process.argv.slice(2).filter((one) => one !== '--force')
const started = Date.now()
const numbers = only.length === 0 ? changeNumbers() : { changed: 0, survived: 0 }
const stryker = new Stryker({
  configFile: 'test/mutate/stryker.config.mjs',
  force: process.argv.includes('--force'),
  ...(only.length > 0 && { mutate: [...only, '!**/*.test.ts'] }),
})
const results = (await stryker.runMutationTest()).filter(({ status }) => !NOT_RUN.has(status))
const broken = results.filter(({ status }) => status === 'RuntimeError').length
const survived = numbers.survived + results.filter(({ status }) => UNNOTICED.has(status)).length

console.log(`${Math.round((Date.now() - started) / 1000)} s`)
if (broken > 0) console.log(`${broken} could not be run`)
console.log(`${numbers.changed + results.length} mutants, ${survived} survived`)
if (survived > 0 || broken > 0) process.exitCode = 1
