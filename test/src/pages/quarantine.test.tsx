import { fireEvent, render, screen } from '@testing-library/react'
import type { CodeMapping } from '../../../src/contract/quarantine'
import QuarantinePage from '../../../src/staff/pages/quarantine/index'
import { freshPhone } from '../../taro-stub'
import { settle } from './opened'
import { press, refused, type Reply, type Sent, staffCloud, words } from './staff-cloud'

const mapping: CodeMapping = {
  ...{ source: 'doctor-online', kind: 'subject', code: '甲', to: 'region:220100', factor: 1 },
  ...{ reason: '来源的写法', from: null, decidedAt: '2020-11-28T01:00:00.000Z' },
}

async function open(roles: string[], reply: Reply, decided = [mapping]): Promise<Sent[]> {
  const sent = staffCloud({
    'quarantine.show': { ok: true, output: { waiting: [], decided } },
    'grants.mine': { ok: true, output: { roles } },
    'quarantine.switch': reply,
  })
  render(<QuarantinePage />)
  await settle()
  return sent
}

async function filled(): Promise<void> {
  await press(screen.getByRole('button', { name: '从某一天起改：统计对象“甲”' }))
  fireEvent.change(screen.getByLabelText('从哪一天的数值起'), { target: { value: '2020-12-01' } })
  fireEvent.input(screen.getByLabelText('从这一天起对应的编号'), { target: { value: 'region:220200' } })
  fireEvent.input(screen.getByLabelText('理由、依据'), { target: { value: '来源换了编号' } })
}

beforeEach(freshPhone)

describe('a code that was decided on', () => {
  const asked = { source: 'doctor-online', kind: 'subject', code: '甲', factor: 1, reason: '来源换了编号' }

  it('is given another meaning from a day on, with a reason', async () => {
    const sent = await open(['dictionary'], { ok: true, output: { mapping } })
    await filled()
    expect(words()).toContain('已经采用的数值，仍按原来的')
    await press(screen.getByRole('button', { name: '从这一天起按新的算' }))
    const { input } = sent.find(({ action }) => action === 'quarantine.switch') ?? {}
    expect(input).toEqual({ ...asked, to: 'region:220200', from: '2020-12-01' })
    expect(screen.queryByLabelText('理由、依据')).toBeNull()
  })

  it('is ended from a day on, and what was typed stays where somebody was faster', async () => {
    const sent = await open(['dictionary'], refused('conflict', '刚才有人改过这个编号，请刷新后再看。'))
    await filled()
    await press(screen.getByRole('button', { name: '从这一天起退回这个编号' }))
    expect(sent.find(({ action }) => action === 'quarantine.switch')?.input).toMatchObject({ to: null })
    expect(words()).toContain('刚才有人改过这个编号')
    expect(screen.getByLabelText<HTMLInputElement>('理由、依据').value).toBe('来源换了编号')
  })

  it('says since which day it means something else, and is changed by those who keep the codes only', async () => {
    await open(['viewer'], { ok: true, output: {} }, [{ ...mapping, to: 'region:220200', from: '2020-12-01' }, mapping])
    expect(words()).toContain('统计对象“甲”自 2020年12月1日的数值起，是 region:220200')
    expect(screen.queryByRole('button', { name: /从某一天起改/ })).toBeNull()
  })
})
