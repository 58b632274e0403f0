import { fireEvent, render, screen } from '@testing-library/react'
import type { BulletinDoubt, HeldBulletin } from '../../../src/contract/held-bulletins'
import CheckingPage from '../../../src/staff/pages/checking/index'
import { freshPhone } from '../../taro-stub'
import { settle } from './opened'
import { press, refused, type Reply, type Sent, staffCloud, words } from './staff-cloud'

const doubt: BulletinDoubt = {
  hold: 'a1',
  rule: 'restates',
  fell: false,
  message: '与已经上报的同一日数值不同，确认即为修订，请写明理由。',
  given: '45708999 人次',
  expected: '45708484 人次',
  metric: 'health-card-uses',
  name: '用卡人次',
  unit: '人次',
  subject: 'region:220000',
  subjectName: '吉林省',
  day: '2020-11-27',
}
const bulletin: HeldBulletin = {
  report: 'r1',
  source: '信息中心',
  format: 'bulletin-text',
  period: '2020-11-27',
  receivedAt: '2020-11-27T10:00:00.000Z',
  synthetic: false,
  own: false,
  by: { role: 'reporter', note: '' },
  decided: 0,
  doubts: [doubt],
}

function cloud(bulletins: HeldBulletin[], decided: Reply): Sent[] {
  return staffCloud({
    'entry.waiting': { ok: true, output: { reports: [], left: 0 } },
    'bulletins.waiting': { ok: true, output: { bulletins } },
    'holds.decide': decided,
  })
}

async function open(): Promise<void> {
  render(<CheckingPage />)
  await settle()
}

beforeEach(freshPhone)

describe('a bulletin that is held', () => {
  it('is decided doubt by doubt, with what it contradicts, a reason, and why it is a restatement', async () => {
    const sent = cloud([bulletin], { ok: true, output: {} })
    await open()
    for (const said of [
      '公报，2020年11月27日',
      '吉林省，用卡人次',
      '45,708,999 人次',
      '对照：45,708,484 人次',
      '还有 1 处',
    ])
      expect(words()).toContain(said)
    await press(screen.getByRole('button', { name: '处理这项疑问：用卡人次' }))
    fireEvent.input(screen.getByLabelText('理由（成为修订时会公开）'), { target: { value: '来源更正' } })
    await press(screen.getByRole('button', { name: '提交决定' }))
    expect(sent.find(({ action }) => action === 'holds.decide')?.input).toEqual({
      ...{ report: 'r1', hold: 'a1', verdict: 'confirm', reason: '来源更正', reasonCode: 'R04' },
    })
    expect(words()).toContain('已确认 1 处，这份公报已处理完。')
  })

  it('keeps what was written where another checker was faster', async () => {
    cloud([bulletin], refused('conflict', '这项暂缓已经有人处理过了。'))
    await open()
    await press(screen.getByRole('button', { name: '处理这项疑问：用卡人次' }))
    fireEvent.input(screen.getByLabelText('理由（成为修订时会公开）'), { target: { value: '来源更正' } })
    await press(screen.getByRole('button', { name: '提交决定' }))
    expect(words()).toContain('已经有人处理过了')
    expect(screen.getByLabelText<HTMLInputElement>('理由（成为修订时会公开）').value).toBe('来源更正')
  })

  it('is not decided by who submitted it', async () => {
    cloud([{ ...bulletin, own: true }], { ok: true, output: {} })
    await open()
    expect(words()).toContain('要由另一位同事核对')
    expect(screen.queryByRole('button', { name: /处理这项疑问/ })).toBeNull()
  })
})
