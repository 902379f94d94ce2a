import { availableParallelism } from 'node:os'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  packageManager: 'npm',
  plugins: ['./test/mutate/runner.mjs', './test/mutate/reporter.mjs'],
  testRunner: 'in-process',
  coverageAnalysis: 'perTest',
  mutate: ['src/{engine,store}/**/*.ts', '!src/**/*.test.ts', '!src/engine/policy/**'],
  ignorePatterns: ['dist', 'coverage', 'docs', 'test/weapp', 'test/h5'],
  // What is known of a change holds until its file, or a test file that noticed it, is another; --force asks all anew.
  incremental: true,
  incrementalFile: '.cache/mutants-known.json',
  tempDirName: '.cache/stryker',
  reporters: ['at-once', 'json', 'progress-append-only'],
  jsonReporter: { fileName: '.cache/mutants.json' },
  concurrency: availableParallelism(),
  // What only runs long, on a busy machine, is to be judged by its tests: a change that no test notices runs all of them.
  timeoutMS: 30_000,
}
