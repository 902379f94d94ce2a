export default definePageConfig({
  navigationBarTitleText: '找回内容',
})
