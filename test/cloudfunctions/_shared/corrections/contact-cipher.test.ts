import { opened, sealed } from '../../../../cloudfunctions/_shared/corrections/contact-cipher'

const key = 'a1'.repeat(32)
const receipt = 'JC-20201127-ABCD2345'

test('a contact comes back as it was left, and is sealed otherwise each time', () => {
  const [one, other] = [sealed('微信 lily', receipt, key), sealed('微信 lily', receipt, key)]
  expect(one).not.toBe(other)
  expect(one).not.toContain('lily')
  expect(opened(one, receipt, key)).toBe('微信 lily')
})

test('a contact that was changed, moved to another report or sealed with another key is not read', () => {
  const kept = sealed('13812345678', receipt, key)
  const [iv = '', text = '', tag = ''] = kept.split('.')
  const altered = [iv, Buffer.from(Buffer.from(text, 'base64').map((byte) => byte ^ 1)).toString('base64'), tag].join(
    '.',
  )
  expect(() => opened(altered, receipt, key)).toThrow()
  expect(() => opened(kept, 'JC-20201127-ABCD2346', key)).toThrow()
  expect(() => opened(kept, receipt, 'b2'.repeat(32))).toThrow()
  expect(() => opened([iv, text, tag.slice(0, 8)].join('.'), receipt, key)).toThrow()
  expect(() => sealed('x', receipt, 'short')).toThrow('64 hex digits')
})
