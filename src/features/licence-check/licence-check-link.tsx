import { Way } from '../../components/way'
import { licencePath, openPath } from '../../services/routes'

/** Leads to where a name or a number is looked up in the register. */
export function LicenceCheckLink() {
  const path = licencePath()
  return <Way path={path} words="查一家互联网医院的执业许可" open={openPath} />
}
