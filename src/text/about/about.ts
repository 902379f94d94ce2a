/** What 关于 says, in paragraphs. The disclaimer itself is in `result.ts`. */

/** What it is and what it is not. */
export const WHAT_IT_IS = [
  '积分本帮在上海持居住证的人算居住证积分：现在多少分、每一分从哪来、离标准分还差多少。',
  '它不收钱，不登录，没有广告，也没有客服来加微信。',
  '它不要手机号、身份证号、姓名、单位、住址，也不要孩子的信息。',
]

/** What is kept, where, and how it gets lost. */
export const WHAT_IS_KEPT = [
  '你填的内容只存在这部手机里，不上传，换手机不会跟过去。',
  '每答一题就存一次。在微信里删除这个小程序、清理微信的缓存，或者清除浏览器里的网站数据，内容会一起被删掉。',
  '怕丢的话，先把备份文本复制出来，存到备忘录里，再清理。',
]

export const OFFLINE = '打开过一次后，多数情况下断网也能用；长期不用后首次打开需要网络。'

/** Which rights the program asks for. */
export const PERMISSIONS = [
  '只在你点“复制”的时候，往剪贴板里写一段文字。它不读你的剪贴板。',
  '只在你点“加到日历”的时候，往手机日历里写一条提醒（网页版是给你一个日历文件）。它不读你的日历。',
  '只在你点“发图片”的时候，把你看到的那张图片交给微信（网页版是给你一个图片文件）。它不读你的相册。',
  '不用定位、相册、通讯录、摄像头和麦克风。',
]
