import { Way } from '../../components/way'
import { searchesPath } from '../../services/desk-routes'
import { openPath } from '../../services/routes'

/** The way to what residents looked for in vain. */
export function SearchesLink() {
  return <Way path={searchesPath()} words="没有找到的搜索" open={openPath} />
}
