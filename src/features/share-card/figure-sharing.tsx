import { Link } from '../../components/prim'
import type { PublishedRelease } from '../../contract/release'
import { openPath, sharedPath } from '../../services/routes'
import { usePassingOn } from '../../services/share'
import { shareTitle } from './share-title'
import { headlineIn } from './shared-number'

/** Lets a figure be passed on: by WeChat's own menu, and by the page that draws a picture of it. */
export function FigureSharing({ release, metric }: { release: PublishedRelease; metric: string }) {
  const number = headlineIn(release, { metric, release: release.id, subject: null, day: null })
  const path = sharedPath(metric, release.id)
  usePassingOn(number && { title: shareTitle(number), path })
  if (!number) return null
  return (
    <Link
      className="text-button"
      href={path}
      onPress={() => {
        openPath(path)
      }}
    >
      分享这个数
    </Link>
  )
}
