import { Way } from '../../components/way'
import type { Role } from '../../contract/action'
import { joinPath, openPath, peoplePath } from '../../services/routes'

function PathLink({ path, words }: { path: string; words: string }) {
  return <Way path={path} words={words} open={openPath} />
}

/** The ways in for those who were invited, and for admins to everybody's grants. */
export function PeopleLinks({ roles }: { roles: readonly Role[] | null }) {
  return (
    <>
      {roles?.includes('admin') === true && <PathLink path={peoplePath()} words="人员与权限" />}
      <PathLink path={joinPath()} words="使用邀请码" />
    </>
  )
}
