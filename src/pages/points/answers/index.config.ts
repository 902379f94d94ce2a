export default definePageConfig({
  navigationBarTitleText: '核对答案',
})
