import { axeFindings } from './axe'
import { elder, measured, ordinary } from './measures'
import { describeInBrowser } from './stage'

const page = (body: string): string =>
  `<!doctype html><html lang="zh"><title>试</title><body style="margin:0;font:20px/1.5 sans-serif"><main><h1>试</h1>${body}</main></body></html>`
const broken: [fault: string, body: string, reported: RegExp][] = [
  ['a small button', '<button style="height:30px;width:60px">按</button>', /too small to touch, 60 × 30: button/],
  ['a link of one line', '<a href="#a" style="display:block">看</a>', /too small to touch, 320 × 30: a/],
  ['a page that scrolls sideways', '<div style="width:400px">宽</div>', /outside the screen: div/],
  [
    'words cut off',
    '<div style="width:50px;overflow:hidden;white-space:nowrap">看不到的字</div>',
    /wider than its place: div/,
  ],
  [
    'a number that breaks',
    '<div class="number-line" style="width:40px;overflow-wrap:anywhere">16,784,685</div>',
    /number broken over lines/,
  ],
  ['tight lines', '<p style="line-height:1.1">字</p>', /lines too tight, 1\.10: p/],
  ['small letters', '<p style="font-size:12px">字</p>', /letters too small, 12\.0: p/],
  ['a colour too pale', '<p style="color:#ccc;background:#fff">看不清的字</p>', /color-contrast/],
  ['an entry without a name', '<input style="height:60px;width:100px">', /^label/],
]

describeInBrowser('the measures and axe', (journey) => {
  journey('say nothing of a page that is well', async (visit) => {
    const visitor = await visit('http://127.0.0.1', { width: 320 })
    await visitor.page.setContent(page('<p>字</p>'))
    expect([...(await axeFindings(visitor.page)), ...(await measured(visitor.page, elder))]).toEqual([])
  })

  journey('report each fault on a page that has it', async (visit) => {
    const visitor = await visit('http://127.0.0.1', { width: 320 })
    for (const [fault, body, reported] of broken) {
      await visitor.page.setContent(page(body))
      const findings = [...(await axeFindings(visitor.page)), ...(await measured(visitor.page, elder))]
      expect([fault, findings.filter((finding) => reported.test(finding)).length]).not.toEqual([fault, 0])
    }
  })

  journey('ask less of targets and figures where nobody asked for large letters', async (visit) => {
    const visitor = await visit('http://127.0.0.1', { width: 320 })
    await visitor.page.setContent(
      page(
        '<button style="height:44px;width:44px;font:inherit">按</button><div class="number-line" style="line-height:1.2">155</div>',
      ),
    )
    expect(await measured(visitor.page, ordinary)).toEqual([])
    expect(await measured(visitor.page, elder)).toHaveLength(2)
  })
})
