import { Link } from '../../components/prim'
import type { PublishedRelease } from '../../contract/release'
import { openPath, sharedPath } from '../../services/routes'
import { usePassingOn } from '../../services/share'
import { shareTitle } from './share-title'
import { headlineIn } from './shared-number'

interface Point {
  metric: string
  /** The id of the release that says it. */
  release: string
  subject: string
  day: string
}

function SharingLink({ path, words = '分享这个数' }: { path: string; words?: string | undefined }) {
  return (
    <Link
      className="text-button as-date"
      href={path}
      onPress={() => {
        openPath(path)
      }}
    >
      {words}
    </Link>
  )
}

/** Lets a figure be passed on: by WeChat's own menu, and by the page that draws a picture of it. */
export function FigureSharing({ release, metric }: { release: PublishedRelease; metric: string }) {
  const number = headlineIn(release, { metric, release: release.id, subject: null, day: null })
  const path = sharedPath(metric, release.id)
  usePassingOn(number && { title: shareTitle(number), path })
  return number && <SharingLink path={path} />
}

/** Lets one day of a series be passed on, by the page that draws a picture of it; `words` may name the day. */
export function PointSharing({ words, ...point }: Point & { words?: string }) {
  return <SharingLink path={sharedPath(point.metric, point.release, point.subject, point.day)} words={words} />
}
