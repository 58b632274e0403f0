import { fireEvent, render, screen } from '@testing-library/react'
import SearchesPage from '../../../src/admin/pages/searches/index'
import { freshPhone, phone } from '../../taro-stub'
import { settle } from './opened'

beforeEach(() => {
  freshPhone()
})
const words = (): string => document.body.textContent

/** A desk that answers by month, or refuses. */
function desk(months: Record<string, { question: string; count: number }[]> | 'forbidden'): void {
  phone.answer = (url, body) => {
    if (url.startsWith('/auth'))
      return Promise.resolve({ statusCode: 200, data: { access_token: 't', expires_in: 60 } })
    const { month } = (body as { input: { month: string | null } }).input
    const failure = { code: 'forbidden', message: '您没有这项操作的权限。' }
    const data =
      months === 'forbidden'
        ? { ok: false, failure }
        : { ok: true, output: { month: month ?? '2021-01', searches: months[month ?? '2021-01'] ?? [] } }
    return Promise.resolve({ statusCode: 200, data })
  }
}
async function open(): Promise<void> {
  render(<SearchesPage />)
  await settle()
}

test('questions that found nothing are read by month, with how often they were asked', async () => {
  desk({ '2020-12': [{ question: '民族医院', count: 12 }] })
  await open()
  expect(words()).toContain('2021年1月没有被问过三次以上的')
  fireEvent.click(screen.getByRole('radio', { name: '2020年12月' }))
  await settle()
  expect(words()).toContain('民族医院12 次')
})

test('whoever may not read them is told so', async () => {
  desk('forbidden')
  await open()
  expect(words()).toContain('您没有这项操作的权限')
})

test('without a network one is told, and may ask again', async () => {
  phone.answer = () => Promise.reject(new Error('request:fail'))
  await open()
  expect(words()).toContain('连不上网络')
  desk({ '2021-01': [{ question: '民族医院', count: 3 }] })
  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  await settle()
  expect(words()).toContain('民族医院3 次')
})
