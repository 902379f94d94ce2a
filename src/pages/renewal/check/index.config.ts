export default definePageConfig({
  navigationBarTitleText: '会不会卡住',
  enableShareAppMessage: true,
})
