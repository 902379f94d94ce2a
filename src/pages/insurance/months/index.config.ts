export default definePageConfig({
  navigationBarTitleText: '逐月看社保',
})
