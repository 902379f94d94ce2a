export default definePageConfig({
  navigationBarTitleText: '证上的日子',
})
