export default definePageConfig({
  navigationBarTitleText: '怎么到标准分',
})
