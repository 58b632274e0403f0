import type { MetricDescription } from '../../contract/metric'
import type { Figure, PublishedRelease } from '../../contract/release'
import { groups, others } from './groups'

/** A figure with everything its card has to say. */
export interface Headline {
  figure: Figure
  name: string
  sentence: string
  source: string
  /** Part of the figure before it on the same card. */
  isPart: boolean
  /** Names of metrics that only sound alike. */
  unlike: string[]
}

export interface BoardGroup {
  title: string
  note: string | null
  quiet: boolean
  cards: Headline[][]
}

type Release = Pick<PublishedRelease, 'figures' | 'definitions' | 'sources'>

function headlineOf(figure: Figure, before: string | undefined, release: Release): Headline {
  const described = (metric: string): MetricDescription | undefined =>
    release.definitions.find((definition) => definition.metric === metric)
  const definition = described(figure.metric)
  const published = (metric: string): boolean => release.figures.some((other) => other.metric === metric)
  return {
    figure,
    name: definition?.name ?? figure.metric,
    sentence: definition?.definition.counts ?? '',
    source: release.sources.find(({ source }) => source === figure.source)?.name ?? figure.source,
    isPart: before !== undefined && definition?.subsetOf === before,
    unlike: (definition?.notComparableWith ?? []).filter(published).map((metric) => described(metric)?.name ?? metric),
  }
}

function cardOf(metrics: readonly string[], release: Release): Headline[] {
  const figures = metrics.flatMap((metric) => release.figures.filter((figure) => figure.metric === metric))
  return figures.map((figure, place) => headlineOf(figure, figures[place - 1]?.metric, release))
}

/** The release as the overview shows it: what no card names follows in the group of its definition, and nothing is left out. */
export function boardOf(release: Release): BoardGroup[] {
  const placed = new Set(groups.flatMap(({ cards }) => cards.flat()))
  const left = [...new Set(release.figures.map(({ metric }) => metric))].filter((metric) => !placed.has(metric))
  const groupOf = (metric: string) => release.definitions.find((definition) => definition.metric === metric)?.group
  const belongs = groups.map(({ group }) => left.filter((metric) => groupOf(metric) === group))
  const homeless = left.filter((metric) => groupOf(metric) === undefined)
  return [
    ...groups.map((group, place) => ({ ...group, cards: [...group.cards, belongs[place] ?? []] })),
    { title: others, cards: [homeless], quiet: true, note: undefined },
  ]
    .map(({ title, cards, note, quiet }) => ({
      title,
      note: note ?? null,
      quiet: quiet ?? false,
      cards: cards.map((metrics) => cardOf(metrics, release)).filter((card) => card.length > 0),
    }))
    .filter(({ cards }) => cards.length > 0)
}
