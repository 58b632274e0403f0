import { Badge } from '../../components/badge'
import { Definition } from '../../components/definition'
import { P } from '../../components/prim'
import type { Role } from '../../contract/action'
import { roleWord } from '../../format/roles'

/** What a person may do here, in words. */
export function Roles({ roles }: { roles: Role[] }) {
  if (roles.length === 0) return <P className="note">您没有工作人员的权限。看数字不需要权限。</P>
  return (
    <Definition term="您的权限">
      {roles.map((role) => (
        <Badge key={role}>{roleWord(role)}</Badge>
      ))}
    </Definition>
  )
}
