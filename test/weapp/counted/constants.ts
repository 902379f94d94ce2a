// What Taro's build writes in the place of these names (`@tarojs/runtime`).
Object.assign(globalThis, {
  ENABLE_ADJACENT_HTML: false,
  ENABLE_CLONE_NODE: false,
  ENABLE_CONTAINS: false,
  ENABLE_INNER_HTML: false,
  ENABLE_MUTATION_OBSERVER: false,
  ENABLE_SIZE_APIS: false,
  ENABLE_TEMPLATE_CONTENT: false,
})
process.env.TARO_ENV = 'weapp'
process.env.NODE_ENV = 'production'
