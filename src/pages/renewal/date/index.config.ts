export default definePageConfig({
  navigationBarTitleText: '日子',
})
