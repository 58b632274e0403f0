import { act, fireEvent, render, screen } from '@testing-library/react'
import MinePage from '../../../src/pages/mine/index'
import { freshPhone, phone } from '../../taro-stub'
import { comesBack, settle } from './opened'

beforeEach(freshPhone)
afterEach(() => jest.restoreAllMocks())
const words = (): string => document.body.textContent

function gateway(signIn: number): void {
  phone.answer = (url) => {
    const granted = { access_token: 'mine', expires_in: 60 }
    if (url === '/auth/v1/signin') return Promise.resolve({ statusCode: signIn, data: signIn === 200 ? granted : {} })
    return Promise.resolve({ statusCode: 200, data: { ok: true, output: { roles: ['publisher', 'checker'] } } })
  }
}

async function signIn(password: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('账号'), { target: { value: 'publisher-1' } })
  fireEvent.change(screen.getByLabelText('密码'), { target: { value: password } })
  fireEvent.click(screen.getByRole('button', { name: '登录' }))
  await settle()
}

test('a wrong password is said to be wrong, and the form stays', async () => {
  gateway(401)
  render(<MinePage />)
  await signIn('guess')
  expect(screen.getByRole('alert').textContent).toContain('账号或密码不对')
  expect(screen.getByLabelText<HTMLInputElement>('账号').value).toBe('publisher-1')
})

test('who signs in reads the roles held in Chinese, and can sign out', async () => {
  gateway(200)
  render(<MinePage />)
  await signIn('demonstration')
  expect(words()).toContain('发布人')
  expect(words()).toContain('审核人')
  fireEvent.click(screen.getByRole('button', { name: '退出登录' }))
  expect(screen.getByRole('button', { name: '登录' })).toBeTruthy()
  expect(phone.stored.has('token')).toBe(false)
})

test('another window’s sign-out is seen here', async () => {
  gateway(200)
  render(<MinePage />)
  await signIn('demonstration')
  expect(words()).toContain('已登录')
  phone.stored.delete('token')
  fireEvent(window, new Event('storage'))
  expect(words()).not.toContain('已登录')
  expect(screen.getByRole('button', { name: '登录' })).toBeTruthy()
})

test('a sign-in that ended while one was away is gone when one comes back', async () => {
  gateway(200)
  render(<MinePage />)
  await signIn('demonstration')
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
  await comesBack()
  expect(screen.getByRole('alert').textContent).toContain('登录已经失效')
})

test('a sign-in that ends while one looks on is gone within a minute', async () => {
  const everyMinute: (() => void)[] = []
  jest.spyOn(window, 'setInterval').mockImplementation(((tick: () => void, every: number) => {
    if (every === 60_000) everyMinute.push(tick)
    return 0
  }) as never)
  gateway(200)
  render(<MinePage />)
  await signIn('demonstration')
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
  act(() => {
    everyMinute.forEach((tick) => {
      tick()
    })
  })
  expect(words()).not.toContain('已登录')
  expect(screen.getByRole('alert').textContent).toContain('登录已经失效')
})

test('offline, who is signed in is not said to be signed out', async () => {
  gateway(200)
  const network = phone.answer
  phone.answer = (url, body) => (url.startsWith('/auth') ? network(url, body) : Promise.reject(new Error('fail')))
  render(<MinePage />)
  await signIn('demonstration')
  expect(words()).toContain('已登录')
  expect(screen.getByRole('alert').textContent).toContain('没能查看权限')
  expect(words()).not.toContain('没有登录')
  fireEvent.click(screen.getByRole('button', { name: '退出登录' }))
})

test('an empty form asks nobody', async () => {
  render(<MinePage />)
  fireEvent.click(screen.getByRole('button', { name: '登录' }))
  await settle()
  expect(screen.getByRole('alert').textContent).toContain('请填写账号和密码')
  expect(phone.asked).toEqual([])
})

test('large letters and dark colours are chosen here, in force at once, and kept on the phone', () => {
  render(<MinePage />)
  fireEvent.click(screen.getByRole('radio', { name: '开' }))
  fireEvent.click(screen.getByRole('radio', { name: '深色' }))
  expect(screen.getByRole('main').className).toBe('page look-elder-dark elder')
  expect(document.documentElement.style.getPropertyValue('--scale')).toBe('1.4')
  expect(phone.stored.get('wishes')).toEqual({ elder: 'on', theme: 'dark' })
})

test('it says who publishes and that reading collects nothing', () => {
  render(<MinePage />)
  expect(words()).toContain('省卫生健康信息中心')
  expect(words()).toContain('不收集任何个人信息')
  expect(words()).toContain('演示数据')
})
