import { Role } from '../contract/action'
import type { Who } from '../contract/entry'
import { roleWord } from './roles'

const isRole = (text: string): text is Role => (Role.options as readonly string[]).includes(text)

/** Somebody by role and note, and by id where the cloud tells it; a system by its name. */
export function whoWords({ role, note, person }: Who): string {
  const word = role === 'system' ? '系统报送' : isRole(role) ? roleWord(role) : '工作人员'
  return [word, note, person ?? ''].filter((part) => part !== '').join(' · ')
}
