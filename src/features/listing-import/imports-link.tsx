import { Way } from '../../components/way'
import { importPath } from '../../services/desk-routes'
import { openPath } from '../../services/routes'

/** The way to sheets of many internet hospitals. */
export function ImportsLink() {
  return <Way path={importPath()} words="批量导入" open={openPath} />
}
