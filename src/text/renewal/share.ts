/** Cards of the two tabs that others help with. */
export const SHARE_RENEWAL = '上海居住证积分怎么续办'
export const SHARE_PAPERS = '上海居住证积分：要准备哪些材料'

/** Two buttons: what each reader has to do is another page. */
export const SEND_WORDS = { hr: '发给单位人事', family: '发给家人' }
