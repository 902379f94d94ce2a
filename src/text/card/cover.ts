import type { Card } from './card'

/** What a card says as long as nothing of the person is put on it: what the app is, and what is found in it. */
export const COVER: Pick<Card, 'title' | 'notes' | 'blocks'> = {
  title: '居住证积分，自己算清楚',
  notes: ['答几个问题，就知道多少分、差多少、怎么补。', '不登录，不留电话，填的只存在自己手机上。'],
  blocks: [
    {
      title: '里面有什么',
      rows: [
        { name: '算积分', detail: '每一项都写明出处' },
        { name: '找办法', detail: '怎么到标准分，哪个月到' },
        { name: '办续办', detail: '每一步哪天办、谁去办' },
        { name: '备材料', detail: '谁带什么，备好一样勾一样' },
      ],
    },
  ],
}
