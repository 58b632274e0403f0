import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { publishedCalendar, withNotice } from '../../../cloudfunctions/_shared/calendar/calendar'
import { calendarYear } from '../../../cloudfunctions/_shared/calendar/calendar-year'
import { noticeEffect } from '../../../cloudfunctions/_shared/calendar/notice-effect'
import type { StoredNotice } from '../../../cloudfunctions/_shared/calendar/stored-notice'
import CalendarPage from '../../../src/staff/pages/calendar/index'
import type { NoticeWish } from '../../../src/contract/calendar'
import { known, longerNewYear } from '../../cloudfunctions/_shared/calendar/notices'
import { freshPhone } from '../../taro-stub'
import { settle } from './opened'
import { press, refused, type Reply, type Sent, staffCloud, words } from './staff-cloud'

const TODAY = '2020-12-02'
const rule = { workingDays: 1, time: '10:00' }
const proposed: StoredNotice = {
  _id: '0123456789abcdef-001',
  year: 2021,
  notice: longerNewYear(),
  state: 'proposed',
  reason: '国务院办公厅已公布',
  proposedAt: '2020-12-02T02:00:00.000Z',
  proposedBy: 'dictionary',
  decided: null,
  decidedAt: '',
  knownFrom: null,
}

const answered = (output: unknown): Reply => ({ ok: true, output })
const yearFor = (person: string, stored: readonly StoredNotice[] = [], calendar = publishedCalendar) =>
  calendarYear(2021, calendar, stored, { isOwn: (one) => one === person, today: TODAY, rule })
const effectOf = (input: Sent['input']) => noticeEffect(input as NoticeWish, publishedCalendar, rule, TODAY)
const roles = (...held: string[]): Reply => answered({ roles: held })

async function open(): Promise<void> {
  render(<CalendarPage />)
  await settle()
}
const type = (label: string | RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
}
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })

beforeEach(freshPhone)

describe('whoever looks at a year', () => {
  it('reads its holidays and the days worked instead, each with the notice that says so', async () => {
    staffCloud({ 'calendar.show': answered(yearFor('viewer')), 'grants.mine': roles('viewer') })
    await open()
    expect(words()).toContain('节假日元旦 2021年1月1日到1月3日')
    expect(words()).toContain('调休上班日春节 2021年2月7日')
    expect(screen.queryByRole('button', { name: '填写通知' })).toBeNull()
  })

  it('reads what a later notice changed, and from when on', async () => {
    const later = withNotice(publishedCalendar, known('2020-12-03'))
    staffCloud({ 'calendar.show': answered(yearFor('viewer', [], later)), 'grants.mine': roles('viewer') })
    await open()
    expect(words()).toContain('2020年12月3日起采用在这里填写国办发明电〔2020〕99号')
    expect(words()).toContain('2021年1月4日到1月5日：节假日（元旦），原来是工作日')
  })

  it('is told that a year nobody announced is unknown', async () => {
    const sent = staffCloud({
      'calendar.show': ({ year }) =>
        answered(
          calendarYear(Number(year ?? 2020), publishedCalendar, [], { isOwn: () => false, today: '2021-06-01', rule }),
        ),
      'grants.mine': roles('checker'),
    })
    await open()
    fireEvent.click(screen.getByLabelText('2022年'))
    await settle()
    expect(words()).toContain('国务院办公厅的安排还没有填写')
    expect(sent.map(({ action, input }) => [action, input])).toContainEqual(['calendar.show', { year: 2022 }])
  })

  it('may ask again without a network, and is told where one may not look', async () => {
    staffCloud({})
    await open()
    expect(words()).toContain('连不上网络')
    staffCloud({ 'calendar.show': refused('forbidden', '您没有这项操作的权限。') })
    await press(button('重试'))
    expect(words()).toContain('您没有这项操作的权限')
  })
})

describe('whoever enters a notice', () => {
  async function filled(): Promise<void> {
    await open()
    await press(button('填写通知'))
    fireEvent.click(
      within(screen.getByRole('radiogroup', { name: '关于哪一年' })).getByRole('radio', { name: '2021年' }),
    )
    type('文号', '国办发明电〔2020〕99号')
    type('网址或标题', '关于延长2021年元旦假期的通知')
    type('国务院办公厅发布的日期', '2020-12-01')
    type('放假第一天', '2021-01-01')
    type('放假最后一天', '2021-01-05')
    await press(button('为元旦加一个调休上班日'))
    type(/^调休上班的一天/, '2021-01-09')
    type(/^依据或说明/, '国务院办公厅已公布')
  }
  const show = answered({ ...yearFor('dictionary'), year: 2020 })

  it('sees first what it would change, then hands it to another person', async () => {
    const sent = staffCloud({
      'calendar.show': show,
      'grants.mine': roles('dictionary'),
      'calendar.preview': (input) => answered(effectOf(input)),
      'calendar.propose': answered(yearFor('dictionary', [proposed])),
    })
    await filled()
    await press(button('看看会改变什么'))
    expect(words()).toContain('今天批准的话，2020年12月3日起按它推算')
    expect(words()).toContain('2021年1月4日到1月5日：节假日（元旦），原来是工作日')
    expect(words()).toContain('2020年12月31日到2021年1月3日的数：截止由 2021年1月4日 10:00 改为 2021年1月6日 10:00')
    await press(button('提交，由另一人核对'))
    const [one] = sent.filter(({ action }) => action === 'calendar.propose')
    expect(one?.input).toEqual({ notice: longerNewYear(), replaces: false, reason: '国务院办公厅已公布' })
    expect(words()).toContain('已提交，等另一人核对')
  })

  it('has to look again after a change', async () => {
    staffCloud({
      'calendar.show': show,
      'grants.mine': roles('dictionary'),
      'calendar.preview': (input) => answered(effectOf(input)),
    })
    await filled()
    await press(button('看看会改变什么'))
    type('放假最后一天', '2021-01-04')
    expect(screen.queryByRole('button', { name: /^提交/ })).toBeNull()
    expect(words()).not.toContain('今天批准的话')
  })

  it('reads at the field what is wrong, and loses nothing where the network fails and the screen closes', async () => {
    const issues = [{ path: 'holidays.0.working.0', message: '调休上班日应是周六或周日' }]
    const failure = { code: 'invalid-input', message: '通知里有几处不对，请按提示修改。', issues }
    staffCloud({
      'calendar.show': show,
      'grants.mine': roles('dictionary'),
      'calendar.preview': { ok: false, failure },
    })
    await filled()
    await press(button('看看会改变什么'))
    expect(words()).toContain('调休上班日应是周六或周日去掉这一项')
    staffCloud({ 'calendar.show': show, 'grants.mine': roles('dictionary') })
    await press(button('看看会改变什么'))
    expect(words()).toContain('连不上网络')
    cleanup()
    await open()
    await press(button('填写通知'))
    expect(words()).toContain('这是上次没有提交的内容')
    expect(screen.getByLabelText<HTMLInputElement>('放假最后一天').value).toBe('2021-01-05')
  })

  it('may take back what waits, and not decide it', async () => {
    const sent = staffCloud({
      'calendar.show': answered(yearFor('dictionary', [proposed])),
      'grants.mine': roles('dictionary', 'publisher'),
      'calendar.drop': answered(yearFor('dictionary')),
    })
    await open()
    expect(screen.queryByRole('button', { name: /^批准/ })).toBeNull()
    await press(button(/^撤回/))
    expect(sent.filter(({ action }) => action === 'calendar.drop')).toHaveLength(1)
  })
})

describe('whoever checks what another person entered', () => {
  it('sees the same changes, and approves with a reason only', async () => {
    const sent = staffCloud({
      'calendar.show': answered(yearFor('publisher', [proposed])),
      'grants.mine': roles('publisher'),
      'calendar.decide': answered(yearFor('publisher')),
    })
    await open()
    expect(words()).toContain('另一位同事于 2020年12月2日 10:00 填写')
    expect(words()).toContain('2021年1月9日：调休上班日（元旦），原来是周末')
    await press(button(/^批准/))
    expect(words()).toContain('请填写理由')
    type('批准或退回的理由', '与原文一致')
    await press(button(/^批准/))
    const [one] = sent.filter(({ action }) => action === 'calendar.decide')
    expect(one?.input).toEqual({ id: proposed._id, verdict: 'approve', reason: '与原文一致' })
  })

  it('reads why it could not be done, and keeps the reason', async () => {
    staffCloud({
      'calendar.show': answered(yearFor('publisher', [proposed])),
      'grants.mine': roles('publisher'),
      'calendar.decide': refused('conflict', '这份通知已经有了决定，请刷新。'),
    })
    await open()
    type('批准或退回的理由', '与原文不符')
    await press(button(/^退回/))
    expect(words()).toContain('这份通知已经有了决定，请刷新。')
    expect(screen.getByLabelText<HTMLTextAreaElement>('批准或退回的理由').value).toBe('与原文不符')
  })
})
