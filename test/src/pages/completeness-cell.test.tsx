import { render, screen } from '@testing-library/react'
import type { Output } from '../../../src/contract/action'
import type { reporting } from '../../../src/contract/reporting'
import CompletenessPage from '../../../src/staff/pages/completeness/index'
import { freshPhone, phone } from '../../taro-stub'
import { settle } from './opened'
import { staffCloud, words } from './staff-cloud'

type Owed = Output<typeof reporting, 'completeness.cell'>['metrics'][number]

async function open(owed: Partial<Owed>): Promise<void> {
  const metric: Owed = {
    ...{ metric: 'health-card-uses', name: '用卡人次', state: 'rejected', missing: null, because: null },
    ...{ firstAt: '2020-11-27T00:30:00.000Z', ...owed },
  }
  const cell = { subject: 'region:220100', name: '长春市', day: '2020-11-26', due: null, state: 'rejected' }
  staffCloud({
    'completeness.cell': { ok: true, output: { ...cell, metrics: [metric] } },
    'grants.mine': { ok: true, output: { roles: ['viewer'] } },
  })
  phone.params = { subject: 'region:220100', day: '2020-11-26' }
  render(<CompletenessPage />)
  await settle()
}

beforeEach(freshPhone)

describe('a day of the completeness matrix', () => {
  it('says why a number was not taken when it came, and leads to where that can be put right', async () => {
    await open({ because: 'unit' })
    expect(words()).toContain('已退回')
    expect(words()).toContain('收到时没有采用：单位与指标不符。')
    expect(screen.queryByText('在上报批次里看用卡人次怎样改')).not.toBeNull()
  })

  it('leads to the codes nobody knows where a number waits for its unit', async () => {
    await open({ state: 'held', because: 'unknown-unit' })
    expect(words()).toContain('暂缓核实')
    expect(words()).toContain('单位还没有人认识')
    expect(screen.queryByText('在待识别里看用卡人次的单位')).not.toBeNull()
    expect(screen.queryByText('在上报批次里看用卡人次怎样改')).toBeNull()
  })

  it('tells what a checker sent back from what was not taken when it came', async () => {
    await open({ because: 'decision' })
    expect(words()).toContain('核对人员退回了，请核实后重报。')
    expect(words()).not.toContain('收到时没有采用')
    expect(screen.queryByText('在上报批次里看用卡人次怎样改')).toBeNull()
  })
})
