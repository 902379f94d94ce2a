export default definePageConfig({
  navigationBarTitleText: '只填月数',
})
