export default definePageConfig({
  navigationBarTitleText: '恢复备份',
})
