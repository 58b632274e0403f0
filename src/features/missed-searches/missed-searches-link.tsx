import { Way } from '../../components/way'
import { searchesPath } from '../../services/desk-routes'
import { openPath } from '../../services/routes'

/** Leads to what residents looked for in vain. */
export function MissedSearchesLink() {
  return <Way path={searchesPath()} words="居民搜不到的词" open={openPath} />
}
