import { render, screen } from '@testing-library/react'
import AuditPage from '../../../src/admin/pages/audit/index'
import type { AuditEvent } from '../../../src/contract/audit'
import { freshPhone } from '../../taro-stub'
import { settle } from './opened'
import { press, refused, type Reply, staffCloud, words } from './staff-cloud'

const hash = (seq: number): string => seq.toString(16).padStart(64, '0')
const event = (seq: number, wish: Partial<AuditEvent> = {}): AuditEvent => ({
  seq,
  at: '2020-11-27T10:00:00.000Z',
  actor: 'cloudbase:admin',
  action: 'grants.give',
  target: `wechat:o-${seq}`,
  before: null,
  after: null,
  outcome: 'done',
  note: '',
  previous: seq === 1 ? null : hash(seq - 1),
  hash: hash(seq),
  ...wish,
})
const tried = event(5, { actor: 'cloudbase:publisher-1', action: 'grants.show', outcome: 'refused', note: 'forbidden' })
const head = { seq: 5, hash: hash(5) }

/** A chain of five events, its newest page two of them long. */
function chain({ before, after }: Record<string, unknown>): Reply {
  const all = [event(1), event(2), event(3), event(4), tried]
  if (before === undefined) return { ok: true, output: { events: all.filter(({ seq }) => seq > Number(after)), head } }
  const earlier = all.filter(({ seq }) => before === null || seq < Number(before)).reverse()
  return { ok: true, output: { events: before === null ? earlier.slice(0, 2) : earlier, head } }
}

async function open(): Promise<void> {
  render(<AuditPage />)
  await settle()
}

beforeEach(freshPhone)

describe('the audit', () => {
  it('shows the latest first with one call, and earlier ones when asked', async () => {
    const sent = staffCloud({ 'audit.show': chain })
    await open()
    expect(sent.map(({ input }) => input)).toEqual([{ after: 0, before: null }])
    expect(words()).toContain('第 5 条，2020年11月27日 18:00')
    expect(words()).not.toContain('第 3 条')
    expect(words()).toContain('到第 5 条为止')
    expect(words()).toContain('npm run audit:verify')
    await press(screen.getByRole('button', { name: '再取更早的' }))
    expect(sent.at(-1)?.input).toEqual({ after: 0, before: 4 })
    expect(words()).toContain('第 1 条')
    expect(screen.queryByRole('button', { name: '再取更早的' })).toBeNull()
  })

  it('says in words what was refused to whom, and shows only that on request', async () => {
    staffCloud({ 'audit.show': chain })
    await open()
    await press(screen.getByRole('button', { name: '只看被拒绝的' }))
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '查看人员与权限 被拒绝第 5 条，2020年11月27日 18:00cloudbase:publisher-1对象 wechat:o-5没有权限',
    ])
    await press(screen.getByRole('button', { name: /只看被拒绝的/ }))
    await press(screen.getByRole('button', { name: '谁：全部 ▾' }))
    await press(screen.getByLabelText('cloudbase:admin 1 次'))
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '授权 第 4 条，2020年11月27日 18:00cloudbase:admin对象 wechat:o-4',
    ])
  })

  it('keeps what it shows when earlier ones cannot be fetched', async () => {
    staffCloud({ 'audit.show': chain })
    await open()
    staffCloud({})
    await press(screen.getByRole('button', { name: '再取更早的' }))
    expect(words()).toContain('连不上网络')
    expect(words()).toContain('第 5 条')
  })

  it('says that it could not be exported, and lets one try again', async () => {
    staffCloud({ 'audit.show': chain })
    await open()
    staffCloud({})
    await press(screen.getByRole('button', { name: '导出整条链' }))
    expect(words()).toContain('连不上网络')
    staffCloud({ 'audit.show': chain })
    await press(screen.getByRole('button', { name: '导出整条链' }))
    expect(screen.getByRole('button', { name: '保存文件，共 5 条' })).toBeTruthy()
  })

  it('is not for everybody', async () => {
    staffCloud({ 'audit.show': refused('forbidden', '您没有这项操作的权限，请联系管理员。') })
    await open()
    expect(words()).toContain('您没有这项操作的权限')
  })
})
