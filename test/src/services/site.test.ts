import { siteAddress as inBrowser } from '../../../src/services/site.h5'
import { siteAddress as inWeChat } from '../../../src/services/site.weapp'

const known = globalThis as { TARO_APP_GATEWAY?: string; window?: unknown }

afterEach(() => {
  delete known.window
  delete known.TARO_APP_GATEWAY
})

test('a build that names its gateway gives that address, in WeChat and in a browser', () => {
  known.TARO_APP_GATEWAY = 'https://data.example.cn'
  known.window = { location: { origin: 'https://page.example.cn' } }
  expect([inWeChat(), inBrowser()]).toEqual(['https://data.example.cn', 'https://data.example.cn'])
})

test('without one a browser gives the page’s own, and WeChat gives none rather than a guess', () => {
  known.TARO_APP_GATEWAY = ''
  known.window = { location: { origin: 'https://page.example.cn' } }
  expect([inWeChat(), inBrowser()]).toEqual([null, 'https://page.example.cn'])
})
