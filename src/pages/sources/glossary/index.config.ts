export default definePageConfig({
  navigationBarTitleText: '词语',
  enableShareAppMessage: true,
})
