import { fireEvent, render, screen } from '@testing-library/react'
import { noListings } from '../../../cloudfunctions/_shared/listings/current-listings'
import LicencePage from '../../../src/resident/pages/licence/index'
import { hospitalEntry, organisationEntry } from '../../hospitals'
import { withReadings } from '../../many-hospitals'
import { freshPhone } from '../../taro-stub'
import { clockAt, offline, registerAnswers } from './listings-cloud'
import { settle } from './opened'

const register = withReadings(noListings, [
  organisationEntry('org-1'),
  hospitalEntry('song', { name: '松岭互联网医院' }),
  hospitalEntry('pine', { name: '白桦互联网医院' }),
  hospitalEntry('birch', { name: '白桦互联网医院' }),
])

beforeEach(() => {
  freshPhone()
  clockAt('2020-11-27T12:00:00.000Z')
  render(<LicencePage />)
})
afterEach(() => jest.restoreAllMocks())

const words = (): string => document.body.textContent

async function check(text: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('名称或登记号'), { target: { value: text } })
  fireEvent.click(screen.getByRole('button', { name: '查登记册' }))
  await settle()
}

test('a name in the register is said to be valid, with its number, its days and whom to call', async () => {
  registerAnswers(register)
  await check('松岭互联网医院')
  expect(words()).toContain('在册有效')
  expect(words()).toMatch(/有效期.*至/)
  expect(words()).toContain('监督电话')
  expect(words()).toMatch(/\d{4}年\d+月\d+日的省互联网医院登记册/)
  expect(screen.getByRole('link', { name: '看这家医院 ›' }).getAttribute('href')).toContain('id=song')
})

test('one that has ended is said to have', async () => {
  registerAnswers(register)
  clockAt('2035-01-01T12:00:00.000Z')
  await check('松岭互联网医院')
  expect(words()).toContain('已过期')
  expect(words()).not.toContain('在册有效')
})

test('what is not in the register is not called forged', async () => {
  registerAnswers(register)
  await check('没有的互联网医院')
  expect(words()).toContain('不在册')
  expect(words()).toContain('不能说明真假')
  expect(words()).not.toMatch(/假冒|伪造|是假/)
})

test('a name that several bear leads to each of them', async () => {
  registerAnswers(register)
  await check('白桦互联网医院')
  expect(screen.getAllByRole('link', { name: '白桦互联网医院 ›' })).toHaveLength(2)
})

test('without a network it says that the register must be asked, and keeps what was typed', async () => {
  offline()
  await check('松岭互联网医院')
  expect(words()).toContain('连不上网络')
  expect(screen.getByLabelText<HTMLInputElement>('名称或登记号').value).toBe('松岭互联网医院')
})

test('one letter is asked of nobody', async () => {
  const asked = registerAnswers(register)
  await check('松')
  expect(words()).toContain('请至少输入两个字')
  expect(asked).toEqual([])
})
