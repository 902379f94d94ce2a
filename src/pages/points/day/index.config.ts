export default definePageConfig({
  navigationBarTitleText: '换一天计算',
})
