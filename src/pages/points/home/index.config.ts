export default definePageConfig({
  navigationBarTitleText: '积分本',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
