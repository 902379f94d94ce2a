/** What the tool is not; whole on 关于 only. */
export const DISCLAIMER: readonly string[] = [
  '本工具由个人开发，不是政府网站，不代表任何政府部门。',
  '分数与日期为根据公开规定所作的估算，仅供自查和准备材料。',
  '是否达标、能否续签，以受理部门核定为准。',
  '所有内容只保存在本机，不上传。',
]
