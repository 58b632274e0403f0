import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { noListings } from '../../../cloudfunctions/_shared/listings/current-listings'
import HospitalsPage from '../../../src/pages/hospitals/index'
import { hospitalEntry, nights, organisationEntry } from '../../hospitals'
import { manyListings, withReadings } from '../../many-hospitals'
import { freshPhone, phone } from '../../taro-stub'
import { clockAt, offline, registerAnswers } from './listings-cloud'
import { comesBack, settle } from './opened'

/** Friday morning in China. */
const FRIDAY = '2020-11-27T02:00:00.000Z'
const licence = {
  number: '演示2201000009',
  issuer: '长春卫生健康行政部门（演示）',
  validFrom: '2019-06-01',
  validTo: '2020-11-27',
  subjects: ['07' as const],
  verification: { day: '2020-06-10', result: 'passed' as const },
}
const register = withReadings(noListings, [
  organisationEntry('org-1'),
  hospitalEntry('song', { name: '松岭互联网医院' }),
  hospitalEntry(
    'liu',
    { name: '柳林互联网医院', region: '222400', hours: nights, licence: { ...licence, validTo: '2024-01-01' } },
    { confirmedOn: '2020-08-01' },
  ),
  hospitalEntry('mei', { name: '梅林互联网医院', licence }),
  hospitalEntry('old', { name: '老河互联网医院', licence: { ...licence, validTo: '2020-01-01' } }),
])

beforeEach(() => {
  freshPhone()
  clockAt(FRIDAY)
})
afterEach(() => jest.restoreAllMocks())
const words = (): string => document.body.textContent
const names = (): string[] => [...document.querySelectorAll('.hospital-name')].map(({ textContent }) => textContent)
async function open(): Promise<void> {
  render(<HospitalsPage />)
  await settle()
}

test('only those that may practise are shown, each with its state, region, hours and phone', async () => {
  const asked = registerAnswers(register)
  await open()
  expect(asked.map(({ action }) => action)).toEqual(['listings.current'])
  expect(names()).toEqual(['松岭互联网医院', '柳林互联网医院', '梅林互联网医院'])
  const [song, liu, mei] = [...document.querySelectorAll('.hospital-row')].map(({ textContent }) => textContent)
  expect(song).toContain('执业许可有效长春市 · 在线复诊 · 电子处方营业至17:00拨打 0431-01000001')
  expect(song).not.toContain('未确认')
  expect(liu).toContain('执业许可有效未确认延边朝鲜族自治州')
  expect(liu).toContain('休息中，今天17:00开始')
  expect(mei).toContain('执业许可有效，即将到期')
  expect(screen.getByRole('link', { name: /拨打松岭互联网医院的电话/ }).getAttribute('href')).toBe('tel:043101000001')
  expect(words()).toContain('演示数据')
})

test('a licence that ends today is past at midnight in China, without a network, while one looks on', async () => {
  const ticks: (() => void)[] = []
  jest.spyOn(window, 'setInterval').mockImplementation(((tick: () => void) => ticks.push(tick)) as never)
  registerAnswers(register)
  await open()
  offline()
  const pass = (instant: string): void => {
    clockAt(instant)
    act(() => {
      ticks.forEach((tick) => {
        tick()
      })
    })
  }
  pass('2020-11-27T15:59:00.000Z')
  expect(names()).toContain('梅林互联网医院')
  pass('2020-11-27T16:00:00.000Z')
  expect(names()).not.toContain('梅林互联网医院')
  fireEvent.click(screen.getByRole('button', { name: /也看许可无效或未核实的 2 家/ }))
  expect(words()).toContain('梅林互联网医院执业许可已过期')
})

test('filters say how many they leave, and leave as many', async () => {
  registerAnswers(register)
  await open()
  expect(screen.getByRole('button', { name: '现在可咨询 2 家' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /科目：全部/ }))
  fireEvent.click(screen.getByRole('radio', { name: '儿科 2 家' }))
  expect(names()).toEqual(['柳林互联网医院', '梅林互联网医院'])
  fireEvent.click(screen.getByRole('button', { name: '现在可咨询 1 家' }))
  expect(names()).toEqual(['梅林互联网医院'])
  fireEvent.click(screen.getByRole('button', { name: /地区：全部/ }))
  expect(screen.queryByRole('radio', { name: /延边/ })).toBeNull()
})

test('search finds by initials and region, and says when a name is only near', async () => {
  registerAnswers(register)
  await open()
  const ask = (value: string): void => {
    fireEvent.change(screen.getByLabelText(/找医院/), { target: { value } })
  }
  ask('slhl')
  expect(names()).toEqual(['松岭互联网医院'])
  ask('松陵互联网')
  expect(words()).toContain('没有完全一样的，以下 1 家名称相近')
  ask('儿科 延边')
  expect(names()).toEqual(['柳林互联网医院'])
  ask('老河')
  expect(names()).toEqual([])
  fireEvent.click(screen.getByText('也看许可无效或未核实的 1 家', { selector: '.button' }))
  expect(names()).toEqual(['老河互联网医院'])
  ask('xyzxyz')
  fireEvent.click(screen.getByRole('button', { name: '看全部互联网医院' }))
  expect(names()).toHaveLength(4)
})

test('an empty register says so and invents nothing', async () => {
  registerAnswers(noListings)
  await open()
  expect(words()).toContain('登记册里还没有互联网医院')
  expect(words()).toContain('什么也不编造')
})

test('offline, the register on the phone is there at once with its age; without one it says what failed', async () => {
  offline()
  await open()
  expect(words()).toContain('连不上网络')
  registerAnswers(register)
  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  await settle()
  cleanup()
  offline()
  clockAt('2020-11-27T05:00:00.000Z')
  render(<HospitalsPage />)
  expect(names()).toHaveLength(3)
  await settle()
  expect(words()).toContain('以下是3 小时前取得的登记册')
})

test('an edit is there when one comes back, for one call that carries only what changed', async () => {
  registerAnswers(register)
  await open()
  clockAt('2020-11-27T02:05:00.000Z')
  const edited = withReadings(register, [hospitalEntry('song', { name: '青松互联网医院' })])
  const asked = registerAnswers(edited)
  await comesBack()
  expect(asked).toEqual([{ action: 'listings.current', input: { since: 1 } }])
  expect(names()).toContain('青松互联网医院')
  expect(names()).not.toContain('松岭互联网医院')
})

test('of two thousand a window is drawn, and more when asked', async () => {
  registerAnswers(manyListings(2000))
  await open()
  expect(names()).toHaveLength(20)
  fireEvent.click(screen.getByRole('button', { name: '再看 20 家' }))
  expect(names()).toHaveLength(40)
  expect(phone.asked.filter((url) => !url.startsWith('/auth'))).toHaveLength(1)
})
