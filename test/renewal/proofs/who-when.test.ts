/** Who acts, by when, and the next thing: no empty cell for any set of changes in any phase; `docs/who-when.md` is it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renewal, type Situation } from '@/engine'
import { someOf } from '../../sample'
import { cardOf, NO_DAY } from './cards'
import { PHASES, renewing, type Row, rowsOf, SETS } from './rows'

const FILE = join(__dirname, '..', '..', '..', 'docs', 'who-when.md')

const CELLS = PHASES.flatMap(({ phase, on, permit }) =>
  SETS.map((set) => ({ phase, on, situation: renewing(set, permit) })),
)

test('128 sets of changes in nine phases', () => {
  expect(CELLS).toHaveLength(128 * 9)
  expect(
    CELLS.filter(({ phase, on, situation }) => renewal(situation, on).phase !== phase),
  ).toEqual([])
})

test('no cell is empty; without a date are only what is answered here and the wait before 审核属实', () => {
  for (const { phase, on, situation } of CELLS) {
    const { next, who, when } = cardOf(situation, on)!
    expect([next, who, when].every((cell) => cell.length > 1)).toBe(true)
    if (when === NO_DAY.answer) expect(phase).toBe('no-date')
    if (when === NO_DAY['before-verified']) expect(phase).toBe('filed')
  }
})

test('what is not known stands on the steps, never on a main card', () => {
  for (const { on, situation } of CELLS) {
    expect(cardOf(situation, on)!.said.join('')).not.toMatch(/没有?见到|未见|不知道|undefined|NaN/)
  }
})

test('a main card says a day once, and little before its button, whatever changed', () => {
  const own: Partial<Situation>[] = [{}, { movedOn: '2026-09-20' }, { movedOn: '2026-10-20' }]
  for (const { on, situation } of CELLS) {
    for (const more of situation.changes.includes('address') ? own : [{}]) {
      const { said, before = [] } = cardOf({ ...situation, ...more }, on)!
      const days = said.join('').match(/\d+月\d+日/g) ?? []
      expect({ said, days }).toEqual({ said, days: [...new Set(days)] })
      expect(before.join('').replace(/\s/g, '').length).toBeLessThanOrEqual(BEFORE_BUTTON)
    }
  }
})

/** Less the card's own title. */
const BEFORE_BUTTON = 56

/** A person who does what the card says, one thing a day, until nothing is left. */
test.each(someOf(SETS, 7).map((set) => [set.join('+') || 'nothing', set] as const))(
  'who does what the card says gets through: %s',
  (_name, set) => {
    let situation: Situation = renewing([...set], { expiresOn: '2026-12-01' })
    const done: string[] = []
    for (let day = 1; day <= 28; day += 1) {
      const on = `2026-11-${String(day).padStart(2, '0')}`
      const card = cardOf(situation, on)
      if (card === undefined) break
      expect(card.next.length).toBeGreaterThan(1)
      const ready = renewal(situation, on).steps.filter(
        ({ state, optional }) => state === 'ready' && !optional,
      )
      for (const { id } of ready) {
        done.push(id)
        situation = doneOn(situation, id, on)
      }
    }
    expect(cardOf(situation, '2026-11-28')).toBeUndefined()
    expect(done).toContain('notice')
  },
)

function doneOn(situation: Situation, id: string, on: string): Situation {
  const field = {
    endorse: 'endorsedOn',
    submit: 'pointsFiledOn',
    verification: 'verifiedOn',
    decision: 'decidedOn',
  }[id]
  return field === undefined
    ? { ...situation, stepsDone: { ...situation.stepsDone, [id]: on } }
    : { ...situation, permit: { ...situation.permit!, [field]: on } }
}

test('docs/who-when.md says the same; WRITE_TABLE=1 writes it anew', () => {
  const text = tableText()
  if (process.env.WRITE_TABLE !== undefined) writeFileSync(FILE, text)
  expect(readFileSync(FILE, 'utf8')).toBe(text)
})

function tableText(): string {
  const parts = PHASES.map((phase) => {
    const rows = [...unsaid(phase), ...rowsOf(phase)]
    const stands = rows[0]!.card.stands || '还没写到期日'
    return `## ${stands}（${phase.on}）\n\n${rows.map(rowText).join('\n')}\n`
  })
  return `# 谁办、哪天以前、下一步\n\n${LEAD}\n\n${parts.join('\n')}`
}

const LEAD =
  '续办的主卡片，七样变化的128种组合，每一个阶段一节；说得一样的合成一行，从上往下看，先合的那一行算。例子里居住证2026年12月1日到期，签注是11月2日，提交是11月9日，核定是12月10日。没有日子的只有两种：在这里答的，和审核属实以前的等待。'

/** Before anything was said of changes, and where one told the day one moved. */
function unsaid({ on, permit }: (typeof PHASES)[number]): Row[] {
  const card = (sets: string, situation: Situation): Row => ({ sets, card: cardOf(situation, on)! })
  return [
    card('还没答什么变了', { kind: 'renewal', changes: [], permit }),
    card('只搬了家，9月20日搬的', renewing(['address'], permit, { movedOn: '2026-09-20' })),
    card('只搬了家，10月20日搬的', renewing(['address'], permit, { movedOn: '2026-10-20' })),
  ]
}

const rowText = ({ sets, card: { next, who, when } }: Row): string =>
  `- ${sets}：**${next}** — ${who} — ${when}`
