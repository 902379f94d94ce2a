export default definePageConfig({
  navigationBarTitleText: '一个月',
})
