import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { noListings } from '../../../cloudfunctions/_shared/listings/current-listings'
import { useKeptHospitals } from '../../../src/features/kept-hospitals/use-kept-hospitals'
import HospitalsPage from '../../../src/pages/hospitals/index'
import HospitalPage from '../../../src/resident/pages/hospital/index'
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
const withdrawn = withReadings(register, [
  hospitalEntry(
    'song',
    { name: '松岭互联网医院' },
    { withdrawn: { reason: '并入柳林互联网医院', at: '2020-11-27T01:00:00.000Z' } },
  ),
])

beforeEach(() => {
  freshPhone()
  useKeptHospitals.setState({ favourites: [], recent: [], full: false })
  clockAt('2020-11-27T02:00:00.000Z')
})
afterEach(() => jest.restoreAllMocks())
const words = (): string => document.body.textContent
const press = (name: RegExp | string): void => void fireEvent.click(screen.getByRole('button', { name }))
async function openTab(): Promise<void> {
  cleanup()
  render(<HospitalsPage />)
  await settle()
}
async function openHospital(id: string): Promise<void> {
  cleanup()
  phone.params = { id }
  render(<HospitalPage />)
  await settle()
}

test('nothing is said of favourites where there are none', async () => {
  registerAnswers(register)
  await openTab()
  expect(screen.queryByRole('button', { name: /^收藏 \d/ })).toBeNull()
  expect(words()).not.toContain('最近看过')
})

test('a starred hospital opens without a network although it was never opened before', async () => {
  const asked = registerAnswers(register)
  await openTab()
  press('收藏松岭互联网医院')
  await settle()
  expect(asked.map(({ action, input }) => [action, input.id])).toEqual([
    ['listings.current', undefined],
    ['hospitals.read', 'song'],
  ])
  expect(phone.stored.get('hospitals')).toEqual({ favourites: [{ id: 'song', name: '松岭互联网医院' }], recent: [] })
  offline()
  await openHospital('song')
  expect(words()).toContain('就诊前请核对')
})

test('a favourite that was withdrawn still leads to when and why', async () => {
  registerAnswers(register)
  await openTab()
  press('收藏松岭互联网医院')
  registerAnswers(withdrawn)
  await openTab()
  expect(screen.queryByRole('button', { name: '不再收藏松岭互联网医院' })).toBeNull()
  press('收藏 1 家 ▾')
  expect(screen.getByRole('link', { name: '松岭互联网医院' }).getAttribute('href')).toContain('id=song')
  await openHospital('song')
  expect(words()).toContain('从登记册撤下。原因：并入柳林互联网医院')
  press('不再收藏松岭互联网医院')
  expect(phone.stored.get('hospitals')).toMatchObject({ favourites: [] })
})

test('a favourite that was merged into another leads to that one', async () => {
  registerAnswers(register)
  await openTab()
  press('收藏松岭互联网医院')
  registerAnswers(withReadings(register, [hospitalEntry('song', { name: '松岭互联网医院' }, { mergedInto: 'liu' })]))
  await openHospital('song')
  expect(words()).toContain('柳林互联网医院')
  expect(words()).toContain('★ 已收藏')
})

test('what was looked at is remembered, the latest first, and cleared with one touch without the favourites', async () => {
  registerAnswers(register)
  for (const id of ['song', 'liu', 'song', 'liu']) await openHospital(id)
  press('收藏柳林互联网医院')
  await openTab()
  press('最近看过 2 家 ▾')
  const links = [...document.querySelectorAll('.hospital-name')].map(({ textContent }) => textContent)
  expect(links.slice(0, 2)).toEqual(['柳林互联网医院', '松岭互联网医院'])
  press('清空最近看过')
  expect(words()).not.toContain('最近看过')
  expect(phone.stored.get('hospitals')).toMatchObject({ favourites: [{ id: 'liu' }], recent: [] })
})

test('on a phone that is full one is told that the star does not last', async () => {
  registerAnswers(register)
  await openTab()
  phone.full = true
  press('收藏松岭互联网医院')
  expect(words()).toContain('手机存储已满，这次改动下次打开时就没有了')
})
