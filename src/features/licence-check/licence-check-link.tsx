import { Link } from '../../components/prim'
import { licencePath, openPath } from '../../services/routes'

/** Leads to where a name or a number is looked up in the register. */
export function LicenceCheckLink() {
  const path = licencePath()
  return (
    <Link
      className="text-button"
      href={path}
      onPress={() => {
        openPath(path)
      }}
    >
      查一家互联网医院的执业许可
    </Link>
  )
}
