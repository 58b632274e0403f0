import { admin } from '../../../src/contract/admin'
import { staff } from '../../../src/contract/staff'
import { actionWords, noteWords } from '../../../src/format/audit'

describe('the words of the audit', () => {
  it('name every action of staff and admins in Chinese', () => {
    const actions = [...Object.keys(staff), ...Object.keys(admin), 'listings.publish']
    expect(actions.filter((action) => /[a-z]/.test(actionWords(action)))).toEqual([])
  })

  it('keep the name of an action nobody gave words to', () => {
    expect(actionWords('moon.land')).toBe('moon.land')
  })

  it('say why something was refused, and that it was again and again', () => {
    expect(noteWords({ outcome: 'refused', note: 'forbidden' })).toBe('没有权限')
    expect(noteWords({ outcome: 'refused', note: 'forbidden ×10' })).toBe('没有权限，这一小时里已有 10 次以上')
    expect(noteWords({ outcome: 'done', note: 'forbidden' })).toBe('forbidden')
    expect(noteWords({ outcome: 'refused', note: '许可已过期' })).toBe('许可已过期')
  })
})
