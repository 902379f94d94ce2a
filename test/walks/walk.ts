import { goneDays, type Walker } from './walker'
import type { WalkedDay } from './people'

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const inOrder = (words: readonly (string | RegExp)[]): RegExp =>
  new RegExp(words.map((one) => (typeof one === 'string' ? escaped(one) : one.source)).join('[^]*'))

/** Lives the days one after the other; on each the first page says what it should, and no tab asks for a day that has gone. */
export async function walk(phone: Walker, days: readonly WalkedDay[]): Promise<void> {
  for (const { on, says, saysNot = [], does } of days) {
    await phone.on(on)
    const first = await phone.text()
    expect(`${on}\n${first}`).toMatch(inOrder(says))
    for (const words of saysNot) expect(`${on}\n${first}`).not.toMatch(words)
    const gone: string[] = []
    for (const tab of ['续办', '清单', '积分']) {
      await phone.tab(tab)
      gone.push(...goneDays(await phone.text(), on))
    }
    expect(gone).toEqual([])
    await does?.(phone)
  }
}
