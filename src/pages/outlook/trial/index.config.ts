export default definePageConfig({
  navigationBarTitleText: '试一份改动',
})
