export default defineAppConfig({
  pages: ['pages/overview/index', 'pages/hospitals/index', 'pages/mine/index', 'pages/figure/index'],
  subPackages: [
    {
      root: 'resident',
      pages: [
        'pages/figure/index',
        'pages/hospital/index',
        'pages/metric/index',
        'pages/point/index',
        'pages/restatements/index',
        'pages/past/index',
        'pages/shared/index',
        'pages/open-data/index',
        'pages/licence/index',
        'pages/correction/index',
        'pages/corrections/index',
      ],
    },
    {
      root: 'admin',
      pages: [
        'pages/people/index',
        'pages/join/index',
        'pages/desk/index',
        'pages/find/index',
        'pages/reminders/index',
        'pages/searches/index',
        'pages/record/index',
        'pages/listing/index',
        'pages/revision/index',
        'pages/corrections/index',
        'pages/audit/index',
        'pages/announcements/index',
        'pages/import/index',
      ],
    },
    {
      root: 'staff',
      pages: [
        'pages/day/index',
        'pages/releases/index',
        'pages/release/index',
        'pages/preview/index',
        'pages/locks/index',
      ],
    },
  ],
  preloadRule: {
    'pages/overview/index': { network: 'all', packages: ['resident'] },
    'pages/hospitals/index': { network: 'all', packages: ['resident'] },
  },
  window: {
    navigationBarTitleText: '居民健康卡与线上服务',
    navigationBarBackgroundColor: '@paper',
    navigationBarTextStyle: '@text',
    backgroundColor: '@paper',
    backgroundTextStyle: '@pull',
  },
  tabBar: {
    color: '@barText',
    selectedColor: '@accent',
    backgroundColor: '@bar',
    borderStyle: '@border' as 'white',
    // eslint-disable-next-line id-denylist -- the platform's own word
    list: [
      {
        pagePath: 'pages/overview/index',
        text: '概览',
        iconPath: 'assets/overview.png',
        selectedIconPath: 'assets/overview-on.png',
      },
      {
        pagePath: 'pages/hospitals/index',
        text: '互联网医院',
        iconPath: 'assets/hospitals.png',
        selectedIconPath: 'assets/hospitals-on.png',
      },
      {
        pagePath: 'pages/mine/index',
        text: '我的',
        iconPath: 'assets/mine.png',
        selectedIconPath: 'assets/mine-on.png',
      },
    ],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  permission: {
    'scope.userFuzzyLocation': { desc: '点“离我近的”时用一次，把近的医院排前面，不保存不上传' },
  },
  requiredPrivateInfos: ['getFuzzyLocation'],
  lazyCodeLoading: 'requiredComponents',
})
