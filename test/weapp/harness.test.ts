import { type BuildCopy, reportsOn } from './broken-builds'
import { appJson } from './built'
import { describeCompiled } from './compiled-suite'

const onLoad = (body: string): string => `
  (function () {
    var given = Page
    Page = function (page) {
      var load = page.onLoad
      page.onLoad = function () { ${body}; return load.apply(this, arguments) }
      given(page)
    }
  })();`
const mine = 'pages/mine/index.js'
const damages: [fault: string, damage: (copy: BuildCopy) => void, reported: string | RegExp][] = [
  [
    'a page that reads localStorage',
    ({ prepend }) => {
      prepend(mine, 'localStorage.getItem("a");')
    },
    'localStorage is not defined',
  ],
  [
    'a page that asks window when it opens',
    ({ prepend }) => {
      prepend(mine, onLoad('window.scrollTo(0, 0)'))
    },
    'window is not defined',
  ],
  [
    'a page that formats with Intl',
    ({ prepend }) => {
      prepend(mine, onLoad('new Intl.NumberFormat()'))
    },
    'Intl is not defined',
  ],
  [
    'a page that groups digits by locale',
    ({ prepend }) => {
      prepend(mine, onLoad('(1).toLocaleString()'))
    },
    'needs Intl',
  ],
  [
    'a page that uses what old phones lack',
    ({ prepend }) => {
      prepend(mine, onLoad('"a".replaceAll("a", "b")'))
    },
    'replaceAll is not a function',
  ],
  [
    'code made from text',
    ({ prepend }) => {
      prepend(mine, onLoad('new Function("return 1")()'))
    },
    /EvalError|not allowed/,
  ],
  [
    'eval',
    ({ prepend }) => {
      prepend(mine, onLoad('eval("1")'))
    },
    'eval is not defined',
  ],
  [
    'syntax that old phones refuse',
    ({ append }) => {
      append(mine, ';wx?.a;')
    },
    `${mine} holds syntax that is later than ES2018`,
  ],
  [
    'a promise nobody catches',
    ({ prepend }) => {
      prepend(mine, 'Promise.reject(new Error("lost"));')
    },
    'nobody caught: Error: lost',
  ],
  [
    'an error on the console',
    ({ prepend }) => {
      prepend(mine, 'console.error("oh");')
    },
    'console: oh',
  ],
  [
    'a timer that throws',
    ({ prepend }) => {
      prepend(mine, 'setTimeout(function () { wx.no.such() }, 0);')
    },
    /a timer: TypeError/,
  ],
  [
    'an oversized setData',
    ({ prepend }) => {
      prepend(mine, onLoad('this.setData({ a: "b".repeat(2e5) })'))
    },
    /one setData of 2000\d\d bytes/,
  ],
  [
    'a call the platform does not have',
    ({ prepend }) => {
      prepend(mine, onLoad('wx.noSuchCall()'))
    },
    'wx.noSuchCall is not a function',
  ],
  [
    'a missing icon',
    ({ remove }) => {
      remove('assets/mine.png')
    },
    'app.json names assets/mine.png, which is not in the build',
  ],
  [
    'a missing page',
    ({ remove }) => {
      remove('pages/mine/index.wxml')
    },
    'app.json names pages/mine/index.wxml, which is not in the build',
  ],
  [
    'a missing script',
    ({ remove }) => {
      remove('common.js')
    },
    'common.js is not in the build',
  ],
  [
    'a missing component',
    ({ remove }) => {
      remove('comp.wxml')
    },
    'names comp.wxml, which is not in the build',
  ],
  [
    'a template with a syntax error',
    ({ append }) => {
      append('base.wxml', '<view class="{{">')
    },
    /wcc: .*base\.wxml/,
  ],
  [
    'a style sheet with a syntax error',
    ({ append }) => {
      append('app.wxss', '.a { color: ')
    },
    /wcsc: /,
  ],
  [
    'a style for :active',
    ({ append }) => {
      append('app.wxss', '.a:active { color: red }')
    },
    'app.wxss uses :active; hover-class does that',
  ],
  [
    'an image from elsewhere',
    ({ append }) => {
      append('app.wxss', '.a { background: url(//cdn.example/a.png) }')
    },
    'app.wxss fetches //cdn.example/a.png',
  ],
  [
    'an address without TLS',
    ({ append }) => {
      append(mine, ';"http://cdn.example/a.js";')
    },
    `${mine} names the address http://cdn.example/a.js`,
  ],
  [
    'a heavy image',
    ({ append }) => {
      append('assets/mine.png', 'a'.repeat(201 * 1_024))
    },
    /assets\/mine\.png has \d+ bytes/,
  ],
]

describeCompiled('the checks of the built mini program', () => {
  it('say nothing of the build as it is', async () => {
    expect(await reportsOn(() => undefined)).toEqual([])
  })

  it.each(damages)('report %s', async (_, damage, reported) => {
    const reports = await reportsOn(damage)
    const isIt = (report: string): boolean =>
      typeof reported === 'string' ? report.includes(reported) : reported.test(report)
    expect(reports.filter(isIt)).not.toEqual([])
  })

  it('report a package to preload that does not exist', async () => {
    const reports = await reportsOn(({ dist, remove, append }) => {
      const app = appJson(dist)
      remove('app.json')
      append('app.json', JSON.stringify({ ...app, preloadRule: { 'pages/overview/index': { packages: ['nowhere'] } } }))
    })
    expect(reports).toContain('preloadRule of pages/overview/index wants nowhere, which is no subpackage')
  })
})
