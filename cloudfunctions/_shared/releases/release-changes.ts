import type { Day } from '../../../src/contract/day'
import type { Figure, PublishedRelease, ReleaseContent } from '../../../src/contract/release'
import type { FigureChange, ReleaseFile } from '../../../src/contract/release-desk'

const said = ({ value, missing, asOf }: Figure): FigureChange['new'] => ({ value, missing, asOf })

/** What a release says of each figure, beside what the one in force says. */
export function figureChanges(content: ReleaseContent, inForce: PublishedRelease | null): FigureChange[] {
  return content.figures.map((figure) => {
    const old = inForce?.figures.find(({ metric, subject }) => metric === figure.metric && subject === figure.subject)
    const name = content.definitions.find(({ metric }) => metric === figure.metric)?.name ?? figure.metric
    return { metric: figure.metric, name, unit: figure.unit, old: old ? said(old) : null, new: said(figure) }
  })
}

/** Which metrics began to count something else, against the release in force. */
export function redefinedIn(content: ReleaseContent, inForce: PublishedRelease | null): ReleaseFile['redefined'] {
  return content.definitions.flatMap(({ metric, name, since }) => {
    const before = inForce?.definitions.find((one) => one.metric === metric)?.since
    return since === undefined || since === before ? [] : [{ metric, name, since }]
  })
}

/** The first day of any series a release has; null where it has none. */
export function firstDayIn({ series }: ReleaseContent): Day | null {
  return series.map(({ from }) => from).sort()[0] ?? null
}
