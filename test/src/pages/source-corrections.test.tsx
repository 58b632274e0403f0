import { fireEvent, render, screen } from '@testing-library/react'
import type { SourceCorrection } from '../../../src/contract/source-corrections'
import SourceCorrectionsPage from '../../../src/staff/pages/source-corrections/index'
import { freshPhone } from '../../taro-stub'
import { settle } from './opened'
import { press, refused, type Reply, type Sent, staffCloud, words } from './staff-cloud'

const correction: SourceCorrection = {
  id: 'correction-0a1b2c3d',
  source: 'centre',
  sourceName: '信息中心',
  metric: 'health-card-uses',
  metricName: '用卡人次',
  subject: 'region:220100',
  subjectName: '长春市',
  unit: '人次',
  from: '2020-11-01',
  to: '2020-12-31',
  does: 'scale',
  value: null,
  times: 10_000,
  per: 1,
  low: 1,
  high: 999,
  provider: '长春市卫生健康委',
  reason: '来源按万人次填报',
  state: 'proposed',
  own: false,
  proposedAt: '2020-11-27T10:00:00.000Z',
  decidedAt: null,
  decision: null,
  endedAt: null,
}

function cloud(roles: string[], corrections: SourceCorrection[], more: Record<string, Reply> = {}): Sent[] {
  const choices = {
    sources: [{ source: 'centre', name: '信息中心' }],
    metrics: [{ metric: 'health-card-uses', name: '用卡人次', unit: '人次' }],
    subjects: [{ subject: 'region:220100', name: '长春市' }],
    today: '2020-11-28',
  }
  return staffCloud({
    'source-corrections.show': { ok: true, output: { corrections, ...choices } },
    'grants.mine': { ok: true, output: { roles } },
    ...more,
  })
}

async function open(): Promise<void> {
  render(<SourceCorrectionsPage />)
  await settle()
}

const type = (label: string, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
}

beforeEach(freshPhone)

describe('what a source is known to say wrong', () => {
  it('is read with what is done, while it says what, why, and who supplied it', async () => {
    cloud(['viewer'], [correction])
    await open()
    for (const said of [
      '等待批准',
      '长春市，用卡人次',
      '乘 10,000；只在来源报 1 到 999 人次 时使用',
      '由长春市卫生健康委提供',
    ])
      expect(words()).toContain(said)
    expect(screen.queryByRole('button', { name: /批准|停用|写一条/ })).toBeNull()
  })

  it('is written with whole numbers only, and what is typed stays when it cannot be sent', async () => {
    const sent = cloud(['dictionary'], [], {
      'source-corrections.propose': refused('conflict', '这些日子已有一条更正规则，请先停用或处理它。'),
    })
    await open()
    await press(screen.getByRole('button', { name: '写一条更正规则' }))
    type('乘几（万人次写成人次的，写 10000）', '10000')
    type('来源错报的数不小于（人次）', '一')
    await press(screen.getByRole('button', { name: '提交，由核对人批准' }))
    expect(words()).toContain('数字请填零或更大的整数')
    type('来源错报的数不小于（人次）', '1')
    type('来源错报的数不大于（人次）', '999')
    type('由谁提供', '长春市卫生健康委')
    await press(screen.getByRole('button', { name: '提交，由核对人批准' }))
    expect(words()).toContain('已有一条更正规则')
    expect(sent.at(-1)?.input).toMatchObject({ does: 'scale', value: null, times: 10_000, per: 1, low: 1, high: 999 })
    expect(screen.getByLabelText<HTMLInputElement>('由谁提供').value).toBe('长春市卫生健康委')
  })

  it('is approved by a checker who gives a reason, not by who proposed it, and ended when it is not needed', async () => {
    const sent = cloud(['checker'], [correction, { ...correction, id: 'correction-ffffffff', own: true }], {
      'source-corrections.decide': { ok: true, output: correction },
    })
    await open()
    expect(screen.getAllByRole('button', { name: '批准' })).toHaveLength(1)
    await press(screen.getByRole('button', { name: '批准' }))
    expect(words()).toContain('请填写理由')
    type('理由', '与来源核实过')
    await press(screen.getByRole('button', { name: '批准' }))
    const wish = { id: correction.id, verdict: 'approved', reason: '与来源核实过' }
    expect(sent.find(({ action }) => action === 'source-corrections.decide')?.input).toEqual(wish)
    document.body.textContent = ''
    cloud(['checker'], [{ ...correction, state: 'approved' }])
    await open()
    expect(screen.getByRole('button', { name: '停用' })).toBeDefined()
  })
})
