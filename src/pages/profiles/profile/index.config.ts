export default definePageConfig({
  navigationBarTitleText: '这一份档案',
})
