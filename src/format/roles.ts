import type { Role } from '../contract/action'

const words: Record<Role, string> = {
  viewer: '查看者',
  reporter: '填报人',
  checker: '审核人',
  publisher: '发布人',
  'listing-editor': '条目编辑',
  'listing-reviewer': '条目复核人',
  dictionary: '口径管理员',
  admin: '管理员',
  auditor: '审计员',
}

export function roleWord(role: Role): string {
  return words[role]
}
