import { fireEvent, render, screen } from '@testing-library/react'
import type { DefinedMetric, DefinitionVersion } from '../../../src/contract/definitions'
import DefinitionsPage from '../../../src/staff/pages/definitions/index'
import { freshPhone } from '../../taro-stub'
import { settle } from './opened'
import { press, refused, type Reply, type Sent, staffCloud, words } from './staff-cloud'

const first = { counts: '用过卡的总次数。', excludes: '不算人数。', mayChange: '用一次就增加一次。' }
const next = { ...first, excludes: '不算人数，也不算测试刷卡。' }
const version: DefinitionVersion = {
  id: 'definition-0a1b2c3d',
  metric: 'health-card-uses',
  from: '2020-11-20',
  definition: next,
  title: '不再计入测试刷卡',
  reason: '测试刷卡混在里面',
  state: 'proposed',
  own: false,
  proposedAt: '2020-11-27T10:00:00.000Z',
  decidedAt: null,
  decision: null,
}

function cloud(roles: string[], versions: DefinitionVersion[], more: Record<string, Reply> = {}): Sent[] {
  const metric: DefinedMetric = {
    ...{ metric: 'health-card-uses', name: '用卡人次', unit: '人次', kind: 'cumulative', source: '健康卡平台' },
    ...{ first, inForce: first, versions, publishedTo: '2020-11-27' },
  }
  return staffCloud({
    'definitions.show': { ok: true, output: { metrics: [metric], today: '2020-11-28' } },
    'grants.mine': { ok: true, output: { roles } },
    ...more,
  })
}

async function open(): Promise<void> {
  render(<DefinitionsPage />)
  await settle()
}

const type = (label: RegExp | string, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
}

beforeEach(freshPhone)

describe('what metrics count', () => {
  it('is read by anybody of the staff, and changed by those whose work it is', async () => {
    cloud(['viewer'], [{ ...version, state: 'approved', decidedAt: version.proposedAt, decision: '文件齐全' }])
    await open()
    for (const said of ['用过卡的总次数。', '累计数', '健康卡平台', '2020年11月20日起：不再计入测试刷卡', '文件齐全'])
      expect(words()).toContain(said)
    expect(screen.queryByRole('button', { name: /改口径|批准/ })).toBeNull()
  })

  it('is proposed with a day and a reason, and what is typed is kept when that fails', async () => {
    const issue = { path: 'counts', message: '请写一句话，8 到 80 个字，以句号结束' }
    const failure = { code: 'invalid-input', message: '有内容填写不正确。', issues: [issue] }
    const sent = cloud(['dictionary'], [], { 'definitions.propose': { ok: false, failure } })
    await open()
    await press(screen.getByRole('button', { name: '改口径：用卡人次' }))
    type('变化是什么（公开，画在走势图上）', version.title)
    type('算什么', '太短')
    await press(screen.getByRole('button', { name: '提交，由另一人批准' }))
    expect(words()).toContain(issue.message)
    expect(sent.at(-1)?.input).toMatchObject({ from: '2020-11-28', title: version.title, counts: '太短' })
    document.body.textContent = ''
    cloud(['dictionary'], [])
    await open()
    await press(screen.getByRole('button', { name: '改口径：用卡人次' }))
    expect(screen.getByLabelText<HTMLInputElement>('算什么').value).toBe('太短')
  })

  it('is approved by another person, who is told what readers will notice', async () => {
    const sent = cloud(['publisher'], [version], { 'definitions.decide': { ok: true, output: version } })
    await open()
    expect(words()).toContain('已公布到 2020年11月27日：数字不改')
    await press(screen.getByRole('button', { name: '批准：用卡人次' }))
    expect(words()).toContain('请填写理由')
    type('批准或退回的理由', '文件齐全')
    await press(screen.getByRole('button', { name: '批准：用卡人次' }))
    const decision = sent.find(({ action }) => action === 'definitions.decide')
    expect(decision?.input).toEqual({ id: version.id, verdict: 'approved', reason: '文件齐全' })
  })

  it('is taken back, not decided, by who proposed it', async () => {
    cloud(['dictionary'], [{ ...version, own: true }], {
      'definitions.drop': refused('conflict', '这个口径已经处理过了，请刷新。'),
    })
    await open()
    expect(screen.queryByRole('button', { name: /批准/ })).toBeNull()
    await press(screen.getByRole('button', { name: '收回：用卡人次' }))
    expect(words()).toContain('已经处理过了')
  })
})
