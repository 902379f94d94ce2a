import type { DayText } from '@/engine'

/** The part of the page that makes a backup. */
export const BACKUP_WORDS = {
  title: '备份',
  which: '备份哪些',
  all: (count: number) => `全部（${count}份）`,
  leftOut: (count: number) => `另有${count}份读不出来，不在备份里。可以在上面单独取出来。`,
  note: '备份里有你填的日期和数字，请只发给自己。以后在“我的 → 备份和恢复”里恢复。',
}

/** Sending a text as a file, and choosing one; `absent` is said where the phone cannot. */
export const FILE_WORDS = {
  send: process.env.TARO_ENV === 'h5' ? '保存成文件' : '发成文件',
  sent:
    process.env.TARO_ENV === 'h5'
      ? '文件给浏览器了，一般在“下载”里。'
      : '已发出。请到那个聊天里看一眼文件在不在。',
  cancelled: '没有发。',
  refused: '没能发成文件。请改用“复制”。',
  absent: '这里发不了文件。请改用“复制”。',
  chosen: {
    cancelled: '没有选文件。',
    refused: '这个文件没能打开。请把里面的文字复制出来，粘贴到下面。',
    absent: '这里选不了文件。请把里面的文字复制出来，粘贴到下面。',
    'too-large': '这个文件超过1MB，不像是这里的备份。',
  },
}

/** What a backup is called as a file. */
export const fileName = (day: DayText): string => `积分本备份-${day}.txt`
