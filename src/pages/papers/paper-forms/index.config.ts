export default definePageConfig({
  navigationBarTitleText: '表格',
})
