export default definePageConfig({
  navigationBarTitleText: '整个流程',
  enableShareAppMessage: true,
})
