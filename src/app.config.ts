// Only WeChat reads theme.json; a browser would take '@navBackground' for an invalid colour.
const weapp = process.env.TARO_ENV === 'weapp'

export default defineAppConfig({
  pages: ['pages/points/index', 'pages/line/index'],
  style: 'v2',
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationBarTitleText: '积分本',
    navigationBarBackgroundColor: weapp ? '@navBackground' : '#ffffff',
    navigationBarTextStyle: weapp ? '@navText' : 'black',
    backgroundColor: weapp ? '@pageBackground' : '#f5f5f2',
    backgroundTextStyle: 'dark',
  },
})
