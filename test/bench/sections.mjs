import { AIMS } from './aims.mjs'
import { prose, table } from './table.mjs'

const aimOf = (name) => (AIMS[name] === undefined ? '' : `≤ ${AIMS[name].toLocaleString('en-US')}`)
const section = (title, text, head, rows) =>
  [`### ${title}`, prose(text), table(head, rows)].join('\n\n')

/** When, in what and how it was measured. */
export const heading = (javascriptcore) =>
  prose(
    `\`npm run bench\`, ${new Date().toISOString().slice(0, 10)}, node ${process.versions.node}` +
      `${javascriptcore ? `, JavaScriptCore (JSC) of ${javascriptcore}` : ''}; without JIT as on an iPhone, and with it. ` +
      'Processor time, the least of several rounds, on a machine shared with other work. The command fails where a ' +
      'figure without JIT misses its aim by more than 25 %; bytes of the engine are only told.',
  )

/** Each part of the engine, in the median and at worst. */
export const parts = ({ people, medians, worst }) =>
  section(
    'Parts',
    `V8 without JIT, ${people} random people. "Before" is the bundle in \`test/bench/baseline\`, of 2026-11-26.`,
    ['', 'median', 'worst', 'aim'],
    Object.keys(medians).map((name) => [name, medians[name], worst[name], aimOf(name)]),
  )

/** A tap against the peers: a row for each runtime and shape. */
export const taps = (found, versions) =>
  section(
    'A tap, beside others',
    `From the stored profile to the explained total (parse, prepare, score, explain), ms a person, ` +
      `${found[0].result.people} people; beside it ${versions}. They have a simpler task: no dates, no service, ` +
      'investment or graduation, months made ready for them in pieces of one base, rules read before, and nothing ' +
      "is checked of what they are given. Each of their totals is the engine's, or the command fails. " +
      `Times publicodes ${aimOf('tap with spans, times publicodes')} with spans and ` +
      `${aimOf('tap with yearly bases, times publicodes')} else, times json-logic-js ` +
      `${aimOf('tap with spans, times json-logic-js')}.`,
    [
      '',
      'insured months as',
      'this engine',
      'publicodes',
      'json-rules-engine',
      'json-logic-js',
      '× publicodes',
      '× rules-engine',
      '× logic-js',
    ],
    found.flatMap(({ runtime, result }) => result.rows.map((row) => [runtime.name, ...row])),
  )

/** A score against what it costs at the least. */
export const scores = (found) =>
  section(
    'A score, against the limit',
    'The limit is the full rules by hand in one function (`test/bench/limit.ts`), on the same prepared data. ' +
      `Ratio ${aimOf('score, times the limit')}, bytes ${aimOf('bytes that a score takes')}.`,
    ['', 'score, µs', 'limit, µs', 'ratio', 'bytes of a score', 'bytes of the limit'],
    found.flatMap(({ runtime, result }) => result.rows.map((row) => [runtime.name, ...row])),
  )

/** How the time grows, where it is only interpreted. */
export const growth = ({ inYears, inSpans, parsed }) =>
  [
    section(
      'Growth',
      'V8 without JIT, µs a call. A record of ten spans, and one that begins in a year ahead ' +
        `(prepare, the last against the first ${aimOf('prepare, 2099 against 2027')}):`,
      ['year ahead', 'prepare', 'score', 'explain'],
      inYears,
    ),
    `Spans up to now:\n\n${table(['spans', 'prepare', 'score', 'explain'], inSpans)}`,
    `${prose(
      'Parse, of spans that share no month, of which two do, and of which all do; 200 are the most that are taken ' +
        `(a span of 200 against one of 10, sound or two clash, ${aimOf('parse, the same where two clash')}):`,
    )}\n\n${table(
      ['spans', 'sound', 'a span', 'two clash', 'a span', 'all clash', 'a span'],
      parsed.map(([count, ...taken]) => [count, ...taken.flatMap((each) => [each, each / count])]),
    )}`,
  ].join('\n\n')

/** Loading the engine, and what it weighs. */
export const starts = (found, { min, gzip }) =>
  section(
    'Start',
    `The whole engine, minified, is ${min.toLocaleString('en-US')} bytes, ${gzip.toLocaleString('en-US')} with gzip ` +
      `(aims ${aimOf('bytes of the engine')} and ${aimOf('bytes of the engine, gzip')}). Loaded by a new process:`,
    found.map(({ runtime }) => runtime.name),
    [found.map(({ result }) => `${result.toFixed(1)} ms`)],
  )
