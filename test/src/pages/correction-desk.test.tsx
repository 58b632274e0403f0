import { fireEvent, render, screen } from '@testing-library/react'
import CorrectionDeskPage from '../../../src/admin/pages/corrections/index'
import type { WaitingCase } from '../../../src/contract/corrections'
import { freshPhone, phone } from '../../taro-stub'
import { settle } from './opened'
import { press, refused, type Reply, staffCloud, words } from './staff-cloud'

const id = `${'a'.repeat(32)}-1`
const report = (receipt: string, suggestion: string, leftContact = false): WaitingCase['reports'][number] => ({
  receipt,
  category: 'outdated',
  shown: '0431-01000001',
  suggestion,
  receivedAt: '2020-11-27T10:00:00.000Z',
  leftContact,
  leftPhoto: leftContact,
})
const phoneCase: WaitingCase = {
  id,
  name: '长春松岭医院互联网医院',
  target: { kind: 'hospital', id: 'ih-1', field: 'phones' },
  state: 'received',
  receivedAt: '2020-11-27T10:00:00.000Z',
  due: '2020-12-12',
  overdue: false,
  reply: null,
  closedAt: null,
  reports: [
    report('JC-20201127-ABCD2345', '换成 0431-09000009', true),
    report('JC-20201127-ABCD2346', '打不通'),
    report('JC-20201127-ABCD2347', '空号'),
    report('JC-20201127-ABCD2348', '第四个人说的'),
  ],
}
const figureCase: WaitingCase = {
  ...phoneCase,
  id: `${'b'.repeat(32)}-2`,
  name: '电子居民健康卡用卡人次',
  target: { kind: 'figure', metric: 'health-card-uses', release: '2020-W48-1' },
  state: 'checking',
  overdue: true,
  reports: [report('JC-20201127-ABCD2349', '差 3 次')],
}
const queue = (...cases: WaitingCase[]): Reply => ({
  ok: true,
  output: { cases, ratings: { solved: 3, unsolved: 1 } },
})
const done: Reply = { ok: true, output: phoneCase }

async function open(): Promise<void> {
  render(<CorrectionDeskPage />)
  await settle()
}

beforeEach(freshPhone)

describe('the desk for corrections', () => {
  it('says of each case what it is about, what was shown, who said what when, and by when to answer', async () => {
    staffCloud({ 'corrections.queue': queue(figureCase, phoneCase) })
    await open()
    expect(words()).toContain('2 处待处理，先到期的在前；其中 1 处已经超期')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '电子居民健康卡用卡人次，发布 2020-W48-1',
      '长春松岭医院互联网医院：电话',
    ])
    expect(words()).toContain('2020年12月12日之前答复，已经超过期限')
    expect(words()).toContain('4 名居民报了这一处')
    expect(words()).toContain('0431-01000001')
    expect(words()).toContain('过时了，JC-20201127-ABCD2345，2020年11月27日 18:00 收到')
    expect(words()).not.toContain('第四个人说的')
    await press(screen.getByRole('button', { name: '看其余 1 条' }))
    expect(words()).toContain('第四个人说的')
  })

  it('leads straight to the field in the edit form, and to the page of a figure', async () => {
    staffCloud({ 'corrections.queue': queue(figureCase, phoneCase) })
    await open()
    await press(screen.getByRole('link', { name: '去改这家医院的电话 ›' }))
    await press(screen.getByRole('link', { name: '看这个数的出处 ›' }))
    expect(phone.opened).toEqual([
      '/admin/pages/listing/index?id=ih-1&field=phones',
      '/resident/pages/figure/index?metric=health-card-uses',
    ])
  })

  it('is taken up first, and answered with words that residents read', async () => {
    const sent = staffCloud({
      'corrections.queue': queue(phoneCase),
      'corrections.take': done,
      'corrections.answer': done,
    })
    await open()
    await press(screen.getByRole('button', { name: /^开始核实/ }))
    await press(screen.getByRole('button', { name: '答复' }))
    expect(words()).toContain('请写明结果和理由')
    fireEvent.click(screen.getByLabelText('不改'))
    fireEvent.change(screen.getByLabelText('给报错的人的答复'), { target: { value: ' 号码没有变 ' } })
    await press(screen.getByRole('button', { name: '答复' }))
    expect(sent.filter(({ action }) => action !== 'corrections.queue')).toEqual([
      { action: 'corrections.take', input: { id } },
      { action: 'corrections.answer', input: { id, outcome: 'unchanged', reply: '号码没有变' } },
    ])
    expect(words()).toContain('已答复。4 名报错的人凭受理编号能看到。')
  })

  it('keeps what was written when somebody else was quicker', async () => {
    const message = '这一件已经答复过了。'
    staffCloud({ 'corrections.queue': queue(figureCase), 'corrections.answer': refused('conflict', message) })
    await open()
    await press(screen.getByRole('button', { name: /^写答复/ }))
    fireEvent.change(screen.getByLabelText('给报错的人的答复'), { target: { value: '已核对' } })
    await press(screen.getByRole('button', { name: '答复' }))
    expect(words()).toContain(message)
    expect(screen.getByLabelText<HTMLTextAreaElement>('给报错的人的答复').value).toBe('已核对')
  })

  it('shows a contact only to who asks for it, and says that this is audited', async () => {
    const sent = staffCloud({
      'corrections.queue': queue(phoneCase),
      'corrections.contact': { ok: true, output: { contact: '13812345678' } },
    })
    await open()
    expect(words()).not.toContain('13812345678')
    await press(screen.getByRole('button', { name: '看 JC-20201127-ABCD2345 的联系方式，会记入审计' }))
    expect(words()).toContain('13812345678')
    expect(sent.at(-1)).toEqual({ action: 'corrections.contact', input: { receipt: 'JC-20201127-ABCD2345' } })
  })

  it('shows a photo only to who asks for it', async () => {
    const sent = staffCloud({
      'corrections.queue': queue(phoneCase),
      'corrections.photo': { ok: true, output: { photo: '/9j/AAAA' } },
    })
    await open()
    expect(screen.queryByRole('img')).toBeNull()
    await press(screen.getByRole('button', { name: '看 JC-20201127-ABCD2345 附的照片，会记入审计' }))
    expect(screen.getByRole('img', { name: '报错的人附的照片' }).getAttribute('src')).toBe(
      'data:image/jpeg;base64,/9j/AAAA',
    )
    expect(sent.at(-1)).toEqual({ action: 'corrections.photo', input: { receipt: 'JC-20201127-ABCD2345' } })
  })

  it('says so where nothing waits, and where one may not look', async () => {
    staffCloud({ 'corrections.queue': queue() })
    await open()
    expect(words()).toContain('没有待处理的报错')
    expect(words()).toContain('解决了 3 次，没有解决 1 次')
    staffCloud({ 'corrections.queue': refused('forbidden', '您没有这项操作的权限，请联系管理员。') })
    await press(screen.getByRole('button', { name: '再看一次' }))
    expect(words()).toContain('您没有这项操作的权限')
  })
})
