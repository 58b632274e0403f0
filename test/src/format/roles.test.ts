import { Role } from '../../../src/contract/action'
import { roleWord } from '../../../src/format/roles'

test.each(Role.options)('the role %s has a word in Chinese', (role) => {
  expect(roleWord(role)).toMatch(/^\p{Script=Han}+$/u)
})
