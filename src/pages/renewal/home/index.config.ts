export default definePageConfig({
  navigationBarTitleText: '续办',
  enableShareAppMessage: true,
})
