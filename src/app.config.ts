import { PACKAGE_ROOTS, PATHS, TABS } from './pages/paths'

// Only WeChat reads theme.json; a browser would take '@navBackground' for an invalid colour.
const weapp = process.env.TARO_ENV === 'weapp'

/** A value by its name in theme.json, or for a browser the plain one. */
const themed = (name: string, plain: string): string => (weapp ? `@${name}` : plain)

const others = Object.values(PATHS).filter((path) => !(TABS as readonly string[]).includes(path))
const rootOf = (path: string) => PACKAGE_ROOTS.find((root) => path.startsWith(`${root}/`))

export default defineAppConfig({
  pages: [...TABS, ...others.filter((path) => rootOf(path) === undefined)],
  subPackages: PACKAGE_ROOTS.map((root) => ({
    root,
    pages: others
      .filter((path) => rootOf(path) === root)
      .map((path) => path.slice(root.length + 1)),
  })),
  preloadRule: { [PATHS.points]: { network: 'all', packages: [...PACKAGE_ROOTS] } },
  style: 'v2',
  lazyCodeLoading: 'requiredComponents',
  // Turns on a tablet; in WeChat on a PC its window is as large as one makes it.
  resizable: true,
  darkmode: true,
  themeLocation: 'theme.json',
  sitemapLocation: 'sitemap.json',
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
        pagePath: PATHS.points,
        text: '积分',
        iconPath: themed('tabPoints', 'assets/tab-points-light.png'),
        selectedIconPath: themed('tabPointsChosen', 'assets/tab-points-light-on.png'),
      },
      {
        pagePath: PATHS.insurance,
        text: '社保',
        iconPath: themed('tabInsurance', 'assets/tab-insurance-light.png'),
        selectedIconPath: themed('tabInsuranceChosen', 'assets/tab-insurance-light-on.png'),
      },
      {
        pagePath: PATHS.renewal,
        text: '续办',
        iconPath: themed('tabRenewal', 'assets/tab-renewal-light.png'),
        selectedIconPath: themed('tabRenewalChosen', 'assets/tab-renewal-light-on.png'),
      },
      {
        pagePath: PATHS.papers,
        text: '清单',
        iconPath: themed('tabPapers', 'assets/tab-papers-light.png'),
        selectedIconPath: themed('tabPapersChosen', 'assets/tab-papers-light-on.png'),
      },
      {
        pagePath: PATHS.profiles,
        text: '我的',
        iconPath: themed('tabProfiles', 'assets/tab-profiles-light.png'),
        selectedIconPath: themed('tabProfilesChosen', 'assets/tab-profiles-light-on.png'),
      },
    ],
  },
})
