export default definePageConfig({
  navigationBarTitleText: '办过的日子',
})
