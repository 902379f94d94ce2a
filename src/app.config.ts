// Only WeChat reads theme.json; a browser would take '@navBackground' for an invalid colour.
const weapp = process.env.TARO_ENV === 'weapp'

/** A value by its name in theme.json, or for a browser the plain one. */
const themed = (name: string, plain: string): string => (weapp ? `@${name}` : plain)

export default defineAppConfig({
  pages: [
    'pages/points/index',
    'pages/insurance/index',
    'pages/renewal/index',
    'pages/papers/index',
    'pages/profiles/index',
    'pages/step/index',
    'pages/date/index',
    'pages/dates/index',
    'pages/paper/index',
    'pages/forms/index',
    'pages/remind/index',
    'pages/hr/index',
    'pages/line/index',
    'pages/span/index',
    'pages/counts/index',
    'pages/profile/index',
    'pages/sources/index',
    'pages/about/index',
    'pages/recovery/index',
    'pages/restore/index',
    'pages/day/index',
    'pages/question/index',
    'pages/answers/index',
    'pages/months/index',
    'pages/month/index',
  ],
  // What looks ahead, is only read up on, or reads a pasted record is apart, so that the first page does not wait for
  // it; it is fetched as soon as that stands.
  subPackages: [
    {
      root: 'pages/outlook',
      pages: [
        'forecast/index',
        'ways/index',
        'way/index',
        'actions/index',
        'trial/index',
        'compare/index',
      ],
    },
    { root: 'pages/source-list', pages: ['index'] },
    { root: 'pages/check', pages: ['index'] },
    { root: 'pages/paste', pages: ['index'] },
  ],
  preloadRule: {
    'pages/points/index': {
      network: 'all',
      packages: ['pages/outlook', 'pages/source-list', 'pages/check', 'pages/paste'],
    },
  },
  style: 'v2',
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationBarTitleText: '积分本',
    navigationBarBackgroundColor: themed('navBackground', '#f5f4ef'),
    navigationBarTextStyle: weapp ? '@navText' : 'black',
    backgroundColor: themed('pageBackground', '#f5f4ef'),
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: themed('tabText', '#5b5f5c'),
    selectedColor: themed('tabChosen', '#0b6655'),
    backgroundColor: themed('tabBackground', '#ffffff'),
    borderStyle: 'black',
    list: [
      {
        pagePath: 'pages/points/index',
        text: '积分',
        iconPath: themed('tabPoints', 'assets/tab-points-light.png'),
        selectedIconPath: themed('tabPointsChosen', 'assets/tab-points-light-on.png'),
      },
      {
        pagePath: 'pages/insurance/index',
        text: '社保',
        iconPath: themed('tabInsurance', 'assets/tab-insurance-light.png'),
        selectedIconPath: themed('tabInsuranceChosen', 'assets/tab-insurance-light-on.png'),
      },
      {
        pagePath: 'pages/renewal/index',
        text: '续办',
        iconPath: themed('tabRenewal', 'assets/tab-renewal-light.png'),
        selectedIconPath: themed('tabRenewalChosen', 'assets/tab-renewal-light-on.png'),
      },
      {
        pagePath: 'pages/papers/index',
        text: '清单',
        iconPath: themed('tabPapers', 'assets/tab-papers-light.png'),
        selectedIconPath: themed('tabPapersChosen', 'assets/tab-papers-light-on.png'),
      },
      {
        pagePath: 'pages/profiles/index',
        text: '我的',
        iconPath: themed('tabProfiles', 'assets/tab-profiles-light.png'),
        selectedIconPath: themed('tabProfilesChosen', 'assets/tab-profiles-light-on.png'),
      },
    ],
  },
})
