export default definePageConfig({
  navigationBarTitleText: '给单位人事',
  enableShareAppMessage: true,
})
