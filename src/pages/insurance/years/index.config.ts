export default definePageConfig({
  navigationBarTitleText: '按年填',
})
