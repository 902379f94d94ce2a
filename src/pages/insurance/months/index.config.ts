export default definePageConfig({
  navigationBarTitleText: '逐月看社保',
  enableShareAppMessage: true,
})
