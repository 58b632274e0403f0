import { Way } from '../../components/way'
import type { Role } from '../../contract/action'
import { openPath, searchesPath } from '../../services/routes'

/** The way to what residents looked for in vain, for those who keep listings right. */
export function SearchesLink({ roles }: { roles: readonly Role[] | null }) {
  const may = roles?.some((role) => role === 'listing-editor' || role === 'listing-reviewer')
  return may ? <Way path={searchesPath()} words="没有找到的搜索" open={openPath} /> : null
}
