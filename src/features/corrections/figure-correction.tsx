import type { PublishedRelease } from '../../contract/release'
import { dayWords } from '../../format/days'
import { numberWords } from '../../format/readings'
import { CorrectionLink } from './correction-links'

/** Lets anybody say that a published figure is wrong; null where the release has no such figure. */
export function FigureCorrection({ release, metric }: { release: PublishedRelease; metric: string }) {
  const figure = release.figures.find((one) => one.metric === metric)
  const name = release.definitions.find((defined) => defined.metric === metric)?.name
  if (!figure || name === undefined) return null
  const value = numberWords(figure) + (figure.value === null ? '' : ` ${figure.unit}`)
  return (
    <CorrectionLink
      target={{ kind: 'figure', metric, release: release.id }}
      about={`${name}，发布 ${release.id}`}
      shown={`${value}${figure.asOf === null ? '' : `，数据截至 ${dayWords(figure.asOf)}`}`}
    />
  )
}
