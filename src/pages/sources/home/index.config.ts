export default definePageConfig({
  navigationBarTitleText: '依据',
  enableShareAppMessage: true,
})
