import { metricOfPage } from './routes'

export function launchedMetric(): string | null {
  const [path = '', query] = location.hash.slice(1).split('?')
  return metricOfPage(path, new URLSearchParams(query).get('metric') ?? undefined)
}
