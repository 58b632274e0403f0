import { fireEvent, render, screen } from '@testing-library/react'
import JoinPage from '../../../src/admin/pages/join/index'
import { freshPhone } from '../../taro-stub'
import { press, refused, staffCloud, words } from './staff-cloud'

const accepted = { person: 'wechat:o-reporter', roles: ['checker'], grants: [] }

beforeEach(freshPhone)

describe('whoever was invited', () => {
  it('types the code and reads the role', async () => {
    const sent = staffCloud({ 'invitations.accept': { ok: true, output: accepted } })
    render(<JoinPage />)
    await press(screen.getByRole('button', { name: '使用' }))
    expect(words()).toContain('请输入邀请码')
    expect(sent).toEqual([])
    fireEvent.change(screen.getByLabelText('邀请码'), { target: { value: ' abcde fghjk ' } })
    await press(screen.getByRole('button', { name: '使用' }))
    expect(sent.map(({ input }) => input)).toEqual([{ code: 'abcde fghjk' }])
    expect(words()).toContain('审核人')
  })

  it('reads why a code does not work, and can try again', async () => {
    staffCloud({ 'invitations.accept': refused('not-found', '邀请码不对，请核对后再输入。') })
    render(<JoinPage />)
    fireEvent.change(screen.getByLabelText('邀请码'), { target: { value: 'ABCDEFGHJK' } })
    await press(screen.getByRole('button', { name: '使用' }))
    expect(screen.getByRole('alert').textContent).toContain('邀请码不对')
    expect(screen.getByLabelText<HTMLInputElement>('邀请码').value).toBe('ABCDEFGHJK')
  })
})
