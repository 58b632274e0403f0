import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import type { OpenInvitation } from '../../../src/contract/invitation'
import PeoplePage from '../../../src/admin/pages/people/index'
import { type Holder, usePeople } from '../../../src/features/people/use-people'
import MinePage from '../../../src/pages/mine/index'
import { freshPhone, phone } from '../../taro-stub'
import { settle } from './opened'
import { press, refused, type Reply, type Sent, staffCloud, words } from './staff-cloud'

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

const shown: Reply = { ok: true, output: { people: [admin, reporter], places: {} } }
const invitation: OpenInvitation = {
  id: 'invitation-0a1b2c3d',
  role: 'checker',
  person: null,
  scope: 'organisation:provincial-cancer-hospital',
  to: '2021-11-27',
  note: '新来的小王',
  expiresAt: '2020-11-30T10:00:00.000Z',
}
const stillOpen = (...invitations: OpenInvitation[]): Reply => ({
  ok: true,
  output: { invitations, places: { [invitation.scope]: '省肿瘤医院' } },
})
/** Without what is asked to be shown. */
const deeds = (sent: Sent[]): Sent[] => sent.filter(({ action }) => !action.endsWith('.show'))
const card = (person: string) => within(screen.getByText(person).closest<HTMLElement>('.person') ?? document.body)

async function open(): Promise<void> {
  render(<PeoplePage />)
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
    staffCloud({ 'grants.show': shown })
    await open()
    expect(card('wechat:o-reporter').getByText('填报人 · 长春市')).toBeTruthy()
    expect(words()).toContain('2020年11月27日到2021年11月27日')
    expect(words()).toContain('长春的小李')
    expect(words()).toContain('也用 cloudbase:reporter')
  })

  it('takes a role back only after a second touch', async () => {
    const revoked: Reply = { ok: true, output: { ...reporter, roles: [], grants: [] } }
    const sent = staffCloud({ 'grants.show': shown, 'grants.revoke': revoked })
    await open()
    await press(screen.getByRole('button', { name: '收回填报人' }))
    expect(words()).toContain('下一次操作就不再有「填报人」的权限')
    expect(deeds(sent)).toEqual([])
    await press(screen.getByRole('button', { name: '确定收回' }))
    const input = { person: 'wechat:o-reporter', role: 'reporter', scope: 'region:220100' }
    expect(deeds(sent)).toEqual([{ action: 'grants.revoke', input }])
    expect(sent.at(-1)?.action).toBe('grants.show')
  })

  it('reads why a role cannot be taken back', async () => {
    const last = '这是最后一位管理员，不能收回；请先授权另一位。'
    staffCloud({ 'grants.show': shown, 'grants.revoke': refused('conflict', last) })
    await open()
    await press(screen.getByRole('button', { name: '收回管理员' }))
    await press(screen.getByRole('button', { name: '确定收回' }))
    expect(words()).toContain(last)
    expect(words()).toContain('wechat:o-reporter')
  })

  it('gives another role for one hospital, once it is said which', async () => {
    const sent = staffCloud({ 'grants.show': shown, 'grants.give': { ok: true, output: reporter } })
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

  it('chooses a region by its name', async () => {
    const sent = staffCloud({ 'grants.show': shown, 'grants.give': { ok: true, output: reporter } })
    await open()
    await press(card('wechat:o-reporter').getByRole('button', { name: /加一项授权/ }))
    fireEvent.click(card('wechat:o-reporter').getByLabelText('一个地区'))
    await press(screen.getByRole('button', { name: '授权' }))
    expect(words()).toContain('请选一个地区')
    expect(screen.getAllByLabelText('公主岭市')).toHaveLength(1)
    fireEvent.click(screen.getByLabelText('延边朝鲜族自治州'))
    await press(screen.getByRole('button', { name: '授权' }))
    expect(deeds(sent).map(({ input }) => input['scope'])).toEqual(['region:222400'])
  })

  it('sees which codes can still be used, and takes one back after a second touch', async () => {
    const left = [stillOpen(invitation), stillOpen()]
    const sent = staffCloud({
      'grants.show': shown,
      'invitations.show': () => left.shift() ?? stillOpen(),
      'invitations.cancel': { ok: true, output: { id: invitation.id } },
    })
    await open()
    expect(words()).toContain('审核人 · 省肿瘤医院')
    expect(words()).toContain('到2021年11月27日为止')
    expect(words()).toContain('编号 invitation-0a1b2c3d，2020年11月30日 18:00 之前有效')
    await press(screen.getByRole('button', { name: '作废 invitation-0a1b2c3d' }))
    await press(screen.getByRole('button', { name: '确定作废' }))
    expect(deeds(sent)).toEqual([{ action: 'invitations.cancel', input: { id: invitation.id } }])
    expect(words()).not.toContain('invitation-0a1b2c3d')
  })

  it('unbinds an account of a person after a second touch, never the first one', async () => {
    const sent = staffCloud({
      'grants.show': shown,
      'identities.unbind': { ok: true, output: { person: 'wechat:o-reporter', identity: 'cloudbase:reporter' } },
    })
    await open()
    expect(screen.getAllByRole('button', { name: /的绑定$/ })).toHaveLength(1)
    await press(screen.getByRole('button', { name: '解除 cloudbase:reporter 的绑定' }))
    expect(deeds(sent)).toEqual([])
    await press(screen.getByRole('button', { name: '确定解除' }))
    const input = { person: 'wechat:o-reporter', identity: 'cloudbase:reporter' }
    expect(deeds(sent)).toEqual([{ action: 'identities.unbind', input }])
  })

  it('is told a code once, and it is gone when the page is', async () => {
    const made: Reply = { ok: true, output: { code: 'ABCDEFGHJK', expiresAt: '2020-11-30T10:00:00.000Z' } }
    const sent = staffCloud({ 'grants.show': shown, 'invitations.make': made })
    await open()
    await press(screen.getByRole('button', { name: '生成邀请码' }))
    expect(words()).toContain('ABCDE FGHJK')
    expect(words()).toContain('2020年11月30日 18:00 之前有效')
    expect(deeds(sent).at(-1)?.input).toEqual({ role: 'reporter', scope: 'everything', to: null, note: '' })
    await press(screen.getByRole('button', { name: /已经告诉本人/ }))
    expect(words()).not.toContain('ABCDE')
    await press(screen.getByRole('button', { name: '给 wechat:o-reporter 绑定另一个账号' }))
    expect(deeds(sent).at(-1)?.input).toMatchObject({ person: 'wechat:o-reporter' })
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
  staffCloud({ 'grants.show': refused('forbidden', '您没有这项操作的权限，请联系管理员。') })
  await open()
  expect(words()).toContain('您没有这项操作的权限')
  expect(words()).not.toContain('wechat:o-reporter')
})

it('leads everybody to the code, and admins to people once their role is known', async () => {
  staffCloud({ 'grants.mine': { ok: true, output: { roles: ['admin'] } } })
  render(<MinePage />)
  await settle()
  expect(screen.getByRole('link', { name: '使用邀请码' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: '人员与权限' })).toBeNull()
  fireEvent.change(screen.getByLabelText('账号'), { target: { value: 'admin' } })
  fireEvent.change(screen.getByLabelText('密码'), { target: { value: 'demonstration' } })
  await press(screen.getByRole('button', { name: '登录' }))
  expect(screen.getByRole('link', { name: '人员与权限' })).toBeTruthy()
})
