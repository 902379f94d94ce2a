export default definePageConfig({
  navigationBarTitleText: '办居住证',
  enableShareAppMessage: true,
})
