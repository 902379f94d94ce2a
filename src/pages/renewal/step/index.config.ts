export default definePageConfig({
  navigationBarTitleText: '步骤',
})
