export default definePageConfig({
  navigationBarTitleText: '一个办法',
  enableShareAppMessage: true,
})
