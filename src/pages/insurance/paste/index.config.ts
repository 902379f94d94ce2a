export default definePageConfig({
  navigationBarTitleText: '粘贴缴费记录',
})
