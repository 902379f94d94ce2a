/**
 * The test runner that Stryker is given: Jest's own `it` and `expect` (jest-circus) over modules that are loaded afresh
 * for each mutant, all in one process. Stryker's own runner for Jest starts Jest anew for each mutant, which takes
 * seconds where this takes milliseconds. What is noticed is said by test file; a file's run ends with its first failure,
 * and the tests that noticed changes of the same file before are run first, without the others of theirs.
 */
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { jestExpect } from '@jest/expect'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import * as circus from 'jest-circus'
import { ModuleMocker } from 'jest-mock'
import { createLoader } from './modules.mjs'

/**
 * Of the unit project, the tests of what is mutated. Those of words, pages and looks come too late, and what is pasted comes
 * before; those that read the sources (lint, guard, size) would read what Stryker put into them; those of documents
 * (numbers, promises) find none in its copy; hostile texts go through the platform, which is not there; that of chance runs
 * nothing that is mutated.
 */
const FOLDERS = ['src/engine', 'src/store', 'test']
const NOT_OURS =
  /^test\/(lint|build|look|input|mutate|h5|weapp|hostile|numbers)\/|\/(guard|size|random|promises)\.test\.ts$/

/** Stryker's counters, as the instrumented sources read them. */
const switches = (globalThis.__stryker__ ??= {})

/** How many of the tests that noticed changes of a file are tried before all others. */
const REMEMBERED = 12

let failure
/** The names of the tests to be run; undefined for all. */
let wanted
circus.addEventHandler((event) => {
  if (event.name === 'test_start') {
    const isAsked = wanted?.includes(nameOf(event.test)) ?? true
    if (failure !== undefined || !isAsked) event.test.mode = 'skip'
  }
  if (event.name === 'test_done' && event.test.errors.length > 0)
    failure ??= {
      test: nameOf(event.test),
      message: String([event.test.errors[0]].flat()[0]?.message),
    }
})

/** A test's name after those of what it stands in. */
const nameOf = ({ name, parent }) => (parent ? `${nameOf(parent)} ${name}` : name)

class Runner {
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    this.root = process.cwd()
    const { projects } = createRequire(import.meta.url)(join(this.root, 'jest.config.js'))
    const unit = projects.find(({ displayName }) => displayName === 'unit')
    const [[, babel]] = Object.values(unit.transform)
    const left = unit.testPathIgnorePatterns.map(
      (one) => new RegExp(one.replace('<rootDir>', this.root)),
    )
    this.files = FOLDERS.flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((name) => join(folder, name)),
    )
      .filter((file) => file.endsWith('.test.ts') && !NOT_OURS.test(file))
      .filter((file) => !left.some((one) => one.test(join(this.root, file))))
    this.noticedBy = new Map()
    const mocker = new ModuleMocker(globalThis)
    this.mocker = mocker
    this.start = createLoader(this.root, babel, (mock, requireActual) => ({
      mock,
      requireActual,
      fn: mocker.fn.bind(mocker),
      spyOn: mocker.spyOn.bind(mocker),
    }))
    Object.assign(globalThis, { expect: jestExpect })
    for (const name of [
      'describe',
      'it',
      'test',
      'beforeEach',
      'beforeAll',
      'afterEach',
      'afterAll',
    ])
      globalThis[name] = circus[name]
  }

  /**
   * @param names of the tests to be run; undefined for all
   * @returns which test fails first, and what it says; undefined when all pass
   */
  async runFile(file, names) {
    failure = undefined
    wanted = names
    circus.resetState()
    try {
      this.start()(join(this.root, file))
    } catch (error) {
      return { message: error instanceof Error ? error.stack : String(error) }
    }
    const { unhandledErrors } = await circus.run()
    this.mocker.restoreAllMocks()
    return failure ?? (unhandledErrors.length > 0 ? { message: unhandledErrors[0] } : undefined)
  }

  async dryRun() {
    const tests = []
    const perTest = {}
    delete switches.activeMutant
    delete switches.hitCount
    for (const file of this.files) {
      switches.mutantCoverage = { static: {}, perTest: {} }
      switches.currentTestId = undefined
      const began = performance.now()
      const failed = await this.runFile(file)
      const failureMessage = failed && `${failed.test ?? file}: ${failed.message}`
      const result = failed === undefined ? { status: 0 } : { status: 1, failureMessage }
      const timeSpentMs = performance.now() - began
      // A place in its file, so that a test file that is another counts as another test.
      const place = { fileName: join(this.root, file), startPosition: { line: 0, column: 0 } }
      tests.push({ id: file, name: file, ...place, timeSpentMs, ...result })
      // A file's modules are loaded for it alone, so what runs while they load is its own too.
      perTest[file] = switches.mutantCoverage.static
    }
    delete switches.mutantCoverage
    this.times = new Map(tests.map((one) => [one.id, one.timeSpentMs]))
    return { status: 'complete', tests, mutantCoverage: { static: {}, perTest } }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    switches.activeMutant = activeMutant.id
    switches.hitCount = hitLimit === undefined ? undefined : 0
    switches.hitLimit = hitLimit
    const files = testFilter ?? this.files
    const before = this.noticedBy.get(sandboxFileName) ?? []
    let nrOfTests = 0
    const tries = [
      ...this.byFile(before.filter(({ file }) => files.includes(file))),
      ...this.nearestFirst(files, sandboxFileName).map((file) => ({ file })),
    ]
    for (const { file, names } of tries) {
      nrOfTests += 1
      const failed = await this.runFile(file, names)
      if (switches.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit' }
      if (failed === undefined) continue
      await this.remember(sandboxFileName, before, { file, test: failed.test })
      const failureMessage = `${failed.test ?? file}: ${failed.message}`
      return { status: 'killed', killedBy: [file], failureMessage, nrOfTests }
    }
    return { status: 'survived', nrOfTests }
  }

  /** Tests with their files, as one run for each file. */
  byFile(noticed) {
    const files = new Set(noticed.map(({ file }) => file))
    return Array.from(files, (file) => ({
      file,
      names: noticed.filter((one) => one.file === file).map(({ test }) => test),
    }))
  }

  /** Puts a test first, if it can be run without the others of its file; what does not even load is noticed by none. */
  async remember(mutated, before, { file, test }) {
    const others = before.filter((one) => one.file !== file || one.test !== test)
    if (others.length === before.length) {
      switches.activeMutant = undefined
      if ((await this.runFile(file, [test])) !== undefined) return
    }
    this.noticedBy.set(mutated, [{ file, test }, ...others].slice(0, REMEMBERED))
  }

  /** The tests of the mutated file itself, those of its folder, then the quickest. */
  nearestFirst(files, mutated) {
    const path = relative(this.root, mutated)
    const own = basename(path, '.ts')
    const far = (file) => {
      const near = basename(file, '.test.ts') === own ? 0 : dirname(file) === dirname(path) ? 1 : 2
      return near * 1e6 + (this.times?.get(file) ?? 0)
    }
    return [...files].sort((a, b) => far(a) - far(b))
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', Runner)]
