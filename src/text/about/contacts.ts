/** Somebody, or something, to turn to; the name goes to the clipboard. */
export interface Contact {
  name: string
  what: string
}

/** Where a human answers. */
export const CONTACTS: readonly Contact[] = [
  {
    name: '12345',
    what: '上海市民服务热线，政策怎么理解、该找哪里办，都可以打电话问',
  },
  {
    name: '社区事务受理服务中心',
    what: '居住证、签注，全市任何一家都可以。复制名字，到地图里搜最近的',
  },
  {
    name: '区人才服务中心',
    what: '积分，单位去交。在单位注册的区：地图里搜区名加这个名字',
  },
]

/** The official entries, to be looked for by their name. */
export const ENTRIES: readonly Contact[] = [
  {
    name: '居住证办理一件事',
    what: '在“随申办”里搜这个名字，再选“居住证签注”；APP、微信小程序、支付宝小程序都有',
  },
  {
    name: '上海市居住证积分管理信息系统',
    what: '积分申请、续办，打印申请表和通知单；有的文章叫它“上海人力资源网站”',
  },
]

export const COPY_REFUSED = '没能复制，请长按上面的名字自己选'

export const CONTACTS_WORDS = {
  name: '拿不准，问谁',
  detail: '12345、受理窗口、官方入口的名字',
}
