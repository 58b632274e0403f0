import type { ChartContent } from '../../components/chart/chart-content'
import { isBreak } from '../../reckoning/epochs'
import type { SeriesView } from './series-view'

/** The periods of a view as a chart draws them: counts as bars from zero, levels as a line. */
export function chartContent({ periods, reckoning, choice, description, events }: SeriesView): ChartContent {
  return {
    shape: reckoning === 'growth' || reckoning === 'sum' ? 'bars' : 'line',
    view: choice.view === 'total' ? 'day' : choice.view,
    unit: description.unit,
    points: periods.map(({ span, value, unfinished }) => ({ ...span, value, unfinished })),
    marks: events.map((event) => ({ day: event.from, isBreak: isBreak(event) })),
  }
}
