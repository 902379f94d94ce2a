import { problemPlace } from './problems'

/** What happened to the open profile in another window; the codes are the store's. */
type Elsewhere =
  | { code: 'removed' | 'ended' | 'changed'; label: string }
  | { code: 'clash'; label: string; members: readonly string[] }

/** What another window has done, and what that means for what was just typed here. */
export function elsewhereText(elsewhere: Elsewhere): string {
  const name = `“${elsewhere.label}”`
  switch (elsewhere.code) {
    case 'removed':
      return `${name}刚在另一个窗口删掉了，这里没有再保存，也不能再改。`
    case 'ended':
      return `${name}刚在另一个窗口留下了，不再是试的改动；这里改的没有保存。`
    case 'changed':
      return `${name}刚在另一个窗口改过，这里已经换成最新的。`
    case 'clash': {
      const places = [...new Set(elsewhere.members.map((path) => problemPlace({ path })))]
      return `${name}的${places.join('、')}刚在另一个窗口改成了别的，这里改的没有保存。要用这里的，请再改一次。`
    }
  }
}
