import { Link } from '../../components/prim'
import { openPath, pastPath } from '../../services/routes'

/** The way to releases gone by. */
export function PastLink() {
  return (
    <Link
      className="text-button"
      href={pastPath()}
      onPress={() => {
        openPath(pastPath())
      }}
    >
      看过去某一天的发布
    </Link>
  )
}
