import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import JoinPage from '../../../src/admin/pages/join/index'
import PeoplePage from '../../../src/admin/pages/people/index'
import { type Holder, usePeople } from '../../../src/features/people/use-people'
import MinePage from '../../../src/pages/mine/index'
import { freshPhone, phone } from '../../taro-stub'
import { settle } from './opened'

interface Sent {
  action: string
  input: Record<string, unknown>
}

const words = (): string => document.body.textContent
const admin: Holder = {
  person: 'cloudbase:admin',
  identities: ['cloudbase:admin'],
  roles: ['admin'],
  grants: [{ role: 'admin', scope: 'everything', from: '2020-01-01', to: null, note: '' }],
}
const reporter: Holder = {
  person: 'wechat:o-reporter',
  identities: ['wechat:o-reporter', 'cloudbase:reporter'],
  roles: ['reporter'],
  grants: [{ role: 'reporter', scope: 'region:220100', from: '2020-11-27', to: '2021-11-27', note: '长春的小李' }],
}

type Reply = { ok: true; output: unknown } | { ok: false; failure: object }

/** A cloud that answers by action; gives what it was sent. */
function cloud(replies: Record<string, Reply>): Sent[] {
  const sent: Sent[] = []
  phone.answer = (url, body) => {
    if (url.startsWith('/auth'))
      return Promise.resolve({ statusCode: 200, data: { access_token: 't', expires_in: 60 } })
    const question = body as Sent
    sent.push(question)
    const reply = replies[question.action]
    return reply ? Promise.resolve({ statusCode: 200, data: reply }) : Promise.reject(new Error('request:fail'))
  }
  return sent
}

const shown: Reply = { ok: true, output: { people: [admin, reporter] } }
const refused = (code: string, message: string): Reply => ({ ok: false, failure: { code, message } })
const card = (person: string) => within(screen.getByText(person).closest<HTMLElement>('.person') ?? document.body)

async function open(): Promise<void> {
  render(<PeoplePage />)
  await settle()
}

async function press(button: HTMLElement): Promise<void> {
  fireEvent.click(button)
  await settle()
}

beforeEach(() => {
  freshPhone()
  act(() => {
    usePeople.setState({ holders: null, asking: false, failure: null, told: null })
  })
})

describe('an admin', () => {
  it('sees who holds what, where, until when, and by which accounts', async () => {
    cloud({ 'grants.show': shown })
    await open()
    expect(card('wechat:o-reporter').getByText('填报人 · 地区 region:220100')).toBeTruthy()
    expect(words()).toContain('2020年11月27日到2021年11月27日')
    expect(words()).toContain('长春的小李')
    expect(words()).toContain('也用 cloudbase:reporter')
  })

  it('takes a role back only after a second touch', async () => {
    const revoked: Reply = { ok: true, output: { ...reporter, roles: [], grants: [] } }
    const sent = cloud({ 'grants.show': shown, 'grants.revoke': revoked })
    await open()
    await press(screen.getByRole('button', { name: '收回填报人' }))
    expect(words()).toContain('下一次操作就不再有「填报人」的权限')
    expect(sent.map(({ action }) => action)).toEqual(['grants.show'])
    await press(screen.getByRole('button', { name: '确定收回' }))
    expect(sent.map(({ action }) => action)).toEqual(['grants.show', 'grants.revoke', 'grants.show'])
    expect(sent[1]?.input).toEqual({ person: 'wechat:o-reporter', role: 'reporter', scope: 'region:220100' })
  })

  it('reads why a role cannot be taken back', async () => {
    const last = '这是最后一位管理员，不能收回；请先授权另一位。'
    cloud({ 'grants.show': shown, 'grants.revoke': refused('conflict', last) })
    await open()
    await press(screen.getByRole('button', { name: '收回管理员' }))
    await press(screen.getByRole('button', { name: '确定收回' }))
    expect(words()).toContain(last)
    expect(words()).toContain('wechat:o-reporter')
  })

  it('gives another role for one hospital, once it is said which', async () => {
    const sent = cloud({ 'grants.show': shown, 'grants.give': { ok: true, output: reporter } })
    await open()
    await press(card('wechat:o-reporter').getByRole('button', { name: /加一项授权/ }))
    fireEvent.click(card('wechat:o-reporter').getByLabelText('审核人'))
    fireEvent.click(card('wechat:o-reporter').getByLabelText('一家机构'))
    await press(screen.getByRole('button', { name: '授权' }))
    expect(words()).toContain('请填写机构编号')
    fireEvent.change(screen.getByLabelText('机构编号'), { target: { value: 'provincial-cancer-hospital' } })
    fireEvent.change(card('wechat:o-reporter').getByLabelText(/到哪一天为止/), { target: { value: '2021-02-29' } })
    await press(screen.getByRole('button', { name: '授权' }))
    expect(words()).toContain('没有这一天')
    fireEvent.change(card('wechat:o-reporter').getByLabelText(/到哪一天为止/), { target: { value: '2021-02-28' } })
    await press(screen.getByRole('button', { name: '授权' }))
    expect(sent.filter(({ action }) => action === 'grants.give').map(({ input }) => input)).toEqual([
      {
        person: 'wechat:o-reporter',
        role: 'checker',
        scope: 'organisation:provincial-cancer-hospital',
        to: '2021-02-28',
        note: '',
      },
    ])
  })

  it('is told a code once, and it is gone when the page is', async () => {
    const made: Reply = { ok: true, output: { code: 'ABCDEFGHJK', expiresAt: '2020-11-30T10:00:00.000Z' } }
    const sent = cloud({ 'grants.show': shown, 'invitations.make': made })
    await open()
    await press(screen.getByRole('button', { name: '生成邀请码' }))
    expect(words()).toContain('ABCDE FGHJK')
    expect(words()).toContain('2020年11月30日 18:00 之前有效')
    expect(sent.at(-1)?.input).toEqual({ role: 'reporter', scope: 'everything', to: null, note: '' })
    await press(screen.getByRole('button', { name: /已经告诉本人/ }))
    expect(words()).not.toContain('ABCDE')
    await press(screen.getByRole('button', { name: '给 wechat:o-reporter 绑定另一个账号' }))
    expect(sent.at(-1)?.input).toMatchObject({ person: 'wechat:o-reporter' })
    expect(words()).toContain('ABCDE FGHJK')
    cleanup()
    await open()
    expect(words()).toContain('谁有什么权限')
    expect(words()).not.toContain('ABCDE')
    expect(JSON.stringify([...phone.stored])).not.toContain('ABCDE')
  })
})

it('shows nobody else’s people to somebody who is no admin', async () => {
  act(() => {
    usePeople.setState({ holders: [admin, reporter] })
  })
  cloud({ 'grants.show': refused('forbidden', '您没有这项操作的权限，请联系管理员。') })
  await open()
  expect(words()).toContain('您没有这项操作的权限')
  expect(words()).not.toContain('wechat:o-reporter')
})

describe('whoever was invited', () => {
  it('types the code and reads the role', async () => {
    const sent = cloud({ 'invitations.accept': { ok: true, output: { ...reporter, roles: ['checker'] } } })
    render(<JoinPage />)
    await press(screen.getByRole('button', { name: '使用' }))
    expect(words()).toContain('请输入邀请码')
    expect(sent).toEqual([])
    fireEvent.change(screen.getByLabelText('邀请码'), { target: { value: ' abcde fghjk ' } })
    await press(screen.getByRole('button', { name: '使用' }))
    expect(sent.map(({ input }) => input)).toEqual([{ code: 'abcde fghjk' }])
    expect(words()).toContain('审核人')
  })

  it('reads why a code does not work, and can try again', async () => {
    cloud({ 'invitations.accept': refused('not-found', '邀请码不对，请核对后再输入。') })
    render(<JoinPage />)
    fireEvent.change(screen.getByLabelText('邀请码'), { target: { value: 'ABCDEFGHJK' } })
    await press(screen.getByRole('button', { name: '使用' }))
    expect(screen.getByRole('alert').textContent).toContain('邀请码不对')
    expect(screen.getByLabelText<HTMLInputElement>('邀请码').value).toBe('ABCDEFGHJK')
  })
})

it('leads everybody to the code, and admins to people once their role is known', async () => {
  cloud({ 'grants.mine': { ok: true, output: { roles: ['admin'] } } })
  render(<MinePage />)
  await settle()
  expect(screen.getByRole('link', { name: '使用邀请码' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: '人员与权限' })).toBeNull()
  fireEvent.change(screen.getByLabelText('账号'), { target: { value: 'admin' } })
  fireEvent.change(screen.getByLabelText('密码'), { target: { value: 'demonstration' } })
  await press(screen.getByRole('button', { name: '登录' }))
  expect(screen.getByRole('link', { name: '人员与权限' })).toBeTruthy()
})
