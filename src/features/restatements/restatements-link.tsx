import { Link } from '../../components/prim'
import type { PublishedRelease } from '../../contract/release'
import { openPath, restatementsPath } from '../../services/routes'

interface RestatementsLinkProps {
  metric?: string
  subject?: string
  words?: string
}

/** The way to what was published and later stated otherwise; of one metric and subject where they are named. */
export function RestatementsLink({ metric, subject, words = '修订记录' }: RestatementsLinkProps) {
  const path = restatementsPath(metric, subject)
  return (
    <Link
      className="text-button as-count"
      href={path}
      onPress={() => {
        openPath(path)
      }}
    >
      {words}
    </Link>
  )
}

/** How much a release restates; nothing where nothing ever was. */
export function RestatementNotice({ restatements }: Pick<PublishedRelease, 'restatements'>) {
  const { count, fresh } = restatements
  if (count === 0) return null
  return <RestatementsLink words={fresh > 0 ? `本次发布有 ${fresh} 处修订` : `以前的发布有 ${count} 处修订`} />
}
