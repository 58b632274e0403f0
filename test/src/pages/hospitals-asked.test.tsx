import { act, fireEvent, render, screen } from '@testing-library/react'
import { noListings } from '../../../cloudfunctions/_shared/listings/current-listings'
import HospitalsPage from '../../../src/pages/hospitals/index'
import { hospitalEntry, organisationEntry } from '../../hospitals'
import { withReadings } from '../../many-hospitals'
import { freshPhone, phone } from '../../taro-stub'
import { clockAt, offline, registerAnswers } from './listings-cloud'
import { settle } from './opened'

const register = withReadings(noListings, [
  organisationEntry('org-1'),
  hospitalEntry('song', { name: '松岭互联网医院' }),
  hospitalEntry('liu', { name: '柳林互联网医院', region: '222400' }),
])

type Found = (position: { coords: { latitude: number; longitude: number } }) => void
/** A phone that is somewhere, or whose person says no; counts how often it was asked. */
function phoneAt(place: { latitude: number; longitude: number } | null): { asked: number } {
  const seen = { asked: 0 }
  const getCurrentPosition = (found: Found, failed: () => void): void => {
    seen.asked += 1
    if (place) found({ coords: place })
    else failed()
  }
  Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true })
  return seen
}

beforeEach(() => {
  freshPhone()
  clockAt('2020-11-27T02:00:00.000Z')
})
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})
const words = (): string => document.body.textContent
const names = (): string[] =>
  [...document.querySelectorAll('.hospital-row .hospital-name')].map(({ textContent }) => textContent)
async function open(): Promise<void> {
  render(<HospitalsPage />)
  await settle()
}
async function pressNear(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: /离我近的/ }))
  await settle()
}

test('near hospitals come first only after a press, with about how far they are, and the place goes nowhere', async () => {
  const seen = phoneAt({ latitude: 42.89123, longitude: 129.51456 })
  const asked = registerAnswers(register)
  await open()
  expect(seen.asked).toBe(0)
  expect(names()).toEqual(['松岭互联网医院', '柳林互联网医院'])
  await pressNear()
  expect(names()).toEqual(['柳林互联网医院', '松岭互联网医院'])
  expect(words()).toContain('延边朝鲜族自治州（约 10 公里内）')
  expect(words()).toContain('长春市（约 350 公里）')
  expect(JSON.stringify([...phone.stored.values(), ...asked])).not.toMatch(/42\.89|129\.51/)
  await pressNear()
  expect(seen.asked).toBe(1)
  expect(names()).toEqual(['松岭互联网医院', '柳林互联网医院'])
})

test('whoever refuses chooses a region of the same hospitals, and is asked again only after another press', async () => {
  const seen = phoneAt(null)
  registerAnswers(register)
  await open()
  await pressNear()
  expect(words()).toContain('没有取得大概位置')
  fireEvent.click(screen.getByRole('radio', { name: '延边朝鲜族自治州 1 家' }))
  expect(names()).toEqual(['柳林互联网医院'])
  expect(seen.asked).toBe(1)
  await pressNear()
  expect(seen.asked).toBe(2)
})

test('whoever is far away is told so and chooses a region', async () => {
  phoneAt({ latitude: 39.9, longitude: 116.4 })
  registerAnswers(register)
  await open()
  await pressNear()
  expect(words()).toContain('您不在本省附近')
  expect(screen.getByRole('radiogroup', { name: '选一个地区' })).toBeTruthy()
})

/** Writes into the search and lets so many milliseconds pass. */
function write(value: string, milliseconds: number): void {
  fireEvent.change(screen.getByLabelText(/找医院/), { target: { value } })
  act(() => {
    jest.advanceTimersByTime(milliseconds)
  })
}
const missed = (asked: { action: string; input: object }[]) =>
  asked.filter(({ action }) => action === 'searches.missed').map(({ input }) => input)

test('what was not found is told once, when nothing more is written, and what was found is not', async () => {
  const asked = registerAnswers(register)
  await open()
  jest.useFakeTimers({ doNotFake: ['Date'] })
  write('民族', 1_900)
  write('民族医', 1_900)
  write('松岭', 3_000)
  await act(() => jest.advanceTimersByTimeAsync(0))
  expect(missed(asked)).toEqual([])
  write(`民族医院${'很'.repeat(60)}`, 2_100)
  write('', 100)
  write(`民族医院${'很'.repeat(60)}`, 2_100)
  await act(() => jest.advanceTimersByTimeAsync(0))
  expect(missed(asked)).toEqual([{ question: `民族医院${'很'.repeat(36)}` }])
})

test('without a network what was not found is told to nobody, and nothing is said of it', async () => {
  registerAnswers(register)
  await open()
  offline()
  jest.useFakeTimers({ doNotFake: ['Date'] })
  write('没有网络的医院', 3_000)
  await act(() => jest.advanceTimersByTimeAsync(0))
  expect(words()).toContain('登记册里没有和“没有网络的医院”相近的互联网医院')
  expect(words()).not.toContain('连不上')
})
