export default definePageConfig({
  navigationBarTitleText: '体检',
  enableShareAppMessage: true,
})
