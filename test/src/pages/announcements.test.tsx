import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import AnnouncementsPage from '../../../src/admin/pages/announcements/index'
import type { Announcement } from '../../../src/contract/announcement'
import type { AnnouncementStanding } from '../../../src/contract/announcement-desk'
import HospitalsPage from '../../../src/pages/hospitals/index'
import OverviewPage from '../../../src/pages/overview/index'
import { freshPhone, phone } from '../../taro-stub'
import { aRelease, sealed } from '../a-release'
import { clockAt } from './listings-cloud'
import { open, settle } from './opened'
import { press, refused, type Reply, staffCloud, words } from './staff-cloud'

const NOW = '2020-11-28T10:00:00.000Z'
const announcement: Announcement = {
  id: 'announcement-0a1b2c3d',
  tone: 'warning',
  words: '今晚维护',
  scope: 'everything',
  from: NOW,
  to: '2020-11-28T12:00:00.000Z',
}
const standing = (wish: Partial<AnnouncementStanding> = {}): AnnouncementStanding => ({
  ...announcement,
  state: 'draft',
  draftedBy: 'cloudbase:publisher-1',
  draftedAt: NOW,
  approvedBy: null,
  ...wish,
})
const shown = (...announcements: AnnouncementStanding[]): Reply => ({ ok: true, output: { announcements } })

beforeEach(freshPhone)
afterEach(() => jest.restoreAllMocks())

describe('a resident', () => {
  /** Opens a page at an instant by the server's clock; the phone's own is an hour late. */
  async function openAt(servedAt: string, page: ReactNode, ...announcements: Announcement[]): Promise<void> {
    clockAt('2020-11-28T09:00:00.000Z')
    staffCloud({ 'releases.current': { ok: true, output: { ...sealed(aRelease()), servedAt, announcements } } })
    await open(page)
  }

  it('reads an announcement from its instant on by the server’s clock, and not a second before', async () => {
    await openAt('2020-11-28T09:59:59.000Z', <OverviewPage />, announcement)
    expect(words()).toContain('16,784,685')
    expect(words()).not.toContain('今晚维护')
    cleanup()
    await openAt(NOW, <OverviewPage />, announcement)
    expect(words()).toContain('提醒今晚维护（点此收起）')
  })

  it('reads what is for the hospitals there and not on the overview, and folds it away for good', async () => {
    const forHospitals = { ...announcement, id: 'announcement-00000001', scope: 'page:hospitals', words: '登记册维护' }
    await openAt(NOW, <OverviewPage />, forHospitals)
    expect(words()).not.toContain('登记册维护')
    cleanup()
    await openAt(NOW, <HospitalsPage />, forHospitals)
    await press(screen.getByRole('button', { name: /登记册维护/ }))
    expect(words()).not.toContain('登记册维护')
    expect(phone.stored.get('folded')).toEqual(['announcement-00000001'])
  })
})

describe('whoever announces', () => {
  async function openDesk(): Promise<void> {
    clockAt(NOW)
    render(<AnnouncementsPage />)
    await settle()
  }

  it('writes a sentence for one page and a time in China, and another person is to approve it', async () => {
    const sent = staffCloud({ 'announcements.show': shown(), 'announcements.draft': { ok: true, output: standing() } })
    await openDesk()
    await press(screen.getByRole('button', { name: '交给另一人批准' }))
    expect(words()).toContain('请写公告')
    fireEvent.change(screen.getByLabelText(/^公告，一两句话/), { target: { value: ' 今晚维护 ' } })
    fireEvent.click(screen.getByLabelText('一个页面'))
    await press(screen.getByRole('button', { name: '交给另一人批准' }))
    expect(words()).toContain('请选公告出现的地方')
    fireEvent.click(screen.getByLabelText('互联网医院'))
    fireEvent.change(screen.getByLabelText(/从几点起/), { target: { value: '25:00' } })
    await press(screen.getByRole('button', { name: '交给另一人批准' }))
    expect(words()).toContain('时间请写作 08:30')
    fireEvent.change(screen.getByLabelText(/从几点起/), { target: { value: '18:30' } })
    await press(screen.getByRole('button', { name: '交给另一人批准' }))
    expect(sent.filter(({ action }) => action === 'announcements.draft').map(({ input }) => input)).toEqual([
      {
        tone: 'info',
        words: '今晚维护',
        scope: 'page:hospitals',
        from: '2020-11-28T10:30:00.000Z',
        to: '2020-12-04T16:00:00.000Z',
      },
    ])
    expect(words()).toContain('已写好，等另一位发布人批准')
  })

  it('reads why the own one cannot be approved, and keeps what is being written', async () => {
    const message = '不能批准自己写的公告，请由另一位发布人批准。'
    staffCloud({ 'announcements.show': shown(standing()), 'announcements.approve': refused('forbidden', message) })
    await openDesk()
    fireEvent.change(screen.getByLabelText(/^公告，一两句话/), { target: { value: '另一条' } })
    await press(screen.getByRole('button', { name: '批准：今晚维护' }))
    expect(words()).toContain(message)
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^公告，一两句话/).value).toBe('另一条')
  })

  it('sees how each stands, and takes back one that is shown', async () => {
    const approved = standing({ state: 'approved', approvedBy: 'cloudbase:publisher-2' })
    const left = [shown(approved), shown(standing({ state: 'withdrawn' }))]
    const sent = staffCloud({
      'announcements.show': () => left.shift() ?? shown(),
      'announcements.withdraw': { ok: true, output: standing({ state: 'withdrawn' }) },
    })
    await openDesk()
    expect(words()).toContain('正在显示')
    expect(words()).toContain('cloudbase:publisher-1 写，cloudbase:publisher-2 批准')
    await press(screen.getByRole('button', { name: '撤下：今晚维护' }))
    expect(sent.map(({ action }) => action)).toContain('announcements.withdraw')
    expect(words()).toContain('已撤下')
    expect(screen.queryByRole('button', { name: /^撤下/ })).toBeNull()
  })

  it('is told where one may not look', async () => {
    staffCloud({ 'announcements.show': refused('forbidden', '您没有这项操作的权限，请联系管理员。') })
    await openDesk()
    expect(words()).toContain('您没有这项操作的权限')
  })
})
