export default definePageConfig({
  navigationBarTitleText: '一段缴费',
})
