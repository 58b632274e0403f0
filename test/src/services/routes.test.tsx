import Taro from '@tarojs/taro'
import { openFigure } from '../../../src/services/routes'

const redirectTo = jest.fn(() => Promise.resolve())
Object.assign(Taro, { redirectTo })
const navigateTo = jest.spyOn(Taro, 'navigateTo')
const pages = jest.spyOn(Taro, 'getCurrentPages')
const opened = { errMsg: 'navigateTo:ok' } as never
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
const url = '/resident/pages/figure/index?metric=deaths'

beforeEach(() => {
  navigateTo.mockReset()
  redirectTo.mockClear()
  pages.mockReturnValue([{}])
})

test('two quick touches open a figure once, and a later one opens it again', async () => {
  navigateTo.mockResolvedValue(opened)
  openFigure('deaths')
  openFigure('deaths')
  expect(navigateTo.mock.calls).toEqual([[{ url }]])
  await settled()
  openFigure('deaths')
  expect(navigateTo).toHaveBeenCalledTimes(2)
  await settled()
})

test('an opening that fails is caught, and can be tried again', async () => {
  navigateTo.mockRejectedValue(new Error('navigateTo:fail timeout'))
  openFigure('deaths')
  await settled()
  openFigure('deaths')
  await settled()
  expect(navigateTo).toHaveBeenCalledTimes(2)
  expect(redirectTo).not.toHaveBeenCalled()
})

test('above ten pages WeChat opens none: the figure takes the place of the one before', async () => {
  pages.mockReturnValue(Array.from({ length: 10 }, () => ({})))
  openFigure('deaths')
  await settled()
  expect(redirectTo.mock.calls).toEqual([[{ url }]])
  expect(navigateTo).not.toHaveBeenCalled()
})
