export default definePageConfig({
  navigationBarTitleText: '社保',
  enableShareAppMessage: true,
})
