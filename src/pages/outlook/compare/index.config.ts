export default definePageConfig({
  navigationBarTitleText: '两份对比',
})
