export default definePageConfig({
  navigationBarTitleText: '假如……',
})
