/** Why something typed is not on disk; the codes are the store's. */
type Trouble = 'full' | 'refused' | 'stale' | 'too-large' | 'newer' | 'quarantine-full' | null

/** Profiles that are not the open one, and could not be saved before they were left. */
export const leftUnsaved = (labels: readonly string[]): string => `还没保存上：${labels.join('、')}`

/** What happened to a save, and what to do now. */
export function saveFailure(trouble: Trouble): { title: string; advice: string } {
  switch (trouble) {
    case 'full':
      return {
        title: '没保存上：能用的存储空间满了',
        advice:
          '现在只在内存里，关掉就没有了。删掉一份不用的档案，就会再存一次。也可以把内容复制出来。',
      }
    case 'too-large':
      return {
        title: '没保存上：这份档案太大了',
        advice: '社保记录的段数可能太多，相邻而基数相同的月份可以合成一段。',
      }
    case 'newer':
      return {
        title: '这份档案只能看，不能改',
        advice: '它是用更新的版本保存的。请关掉再打开，等它更新后再改。',
      }
    case 'stale':
      return {
        title: '没保存上：这份档案刚在别处改过',
        advice: '请回到上一页看看最新的内容，再改一次。',
      }
    case 'quarantine-full':
      return {
        title: '没保存上：有损坏的内容还没处理',
        advice: '请到“我的 → 备份和恢复”里复制或删除几条，再保存一次。',
      }
    default:
      return {
        title: '没保存上：手机没有写入成功',
        advice: '现在只在内存里，关掉就没有了。请再保存一次。还不行就把内容复制出来。',
      }
  }
}
