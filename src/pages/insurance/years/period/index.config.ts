export default definePageConfig({
  navigationBarTitleText: '一起改几个月',
})
