import { Role } from '../contract/action'
import type { Assignee } from '../contract/follow-ups'
import { roleWord } from './roles'

/** Somebody by the roles they hold and what an admin noted of them; by the beginning of their code where nothing was noted. */
export function assigneeWords({ code, roles, note }: Assignee): string {
  const words = Role.options.filter((role) => roles.includes(role)).map(roleWord)
  const role = words.length === 0 ? '已无授权' : words.join('、')
  return note === '' ? `${role}（编号 ${code.slice(0, 8)}）` : `${role} · ${note}`
}
