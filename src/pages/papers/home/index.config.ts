export default definePageConfig({
  navigationBarTitleText: '清单',
  enableShareAppMessage: true,
})
