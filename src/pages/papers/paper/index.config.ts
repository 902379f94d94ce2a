export default definePageConfig({
  navigationBarTitleText: '材料',
  enableShareAppMessage: true,
})
