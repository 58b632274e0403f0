import type { PublishedRelease } from '../../../src/contract/release'
import type { PointStatement } from '../../../src/contract/point-statement'
import type { EarlierYears, ServedSeries } from '../../../src/contract/series'
import { phone } from '../../taro-stub'

interface Said {
  documents?: readonly ServedSeries[]
  statements?: readonly PointStatement[]
  earlier?: EarlierYears
  /** Actions nobody answers. */
  silent?: readonly string[]
}

/** A cloud that serves a release with its series; `asked` tells which documents it was asked for. */
export function cloudServes(
  release: PublishedRelease,
  { documents = [], statements = [], earlier, silent = [] }: Said,
) {
  const asked: string[][] = []
  const outputs: Record<string, (input: { names: string[] }) => unknown> = {
    'releases.current': () => ({ ...release, servedAt: new Date().toISOString() }),
    'series.read': ({ names }) => {
      asked.push(names)
      return { documents: names.map((name) => documents.find((document) => document.name === name)) }
    },
    'years.read': () => earlier,
    'points.explain': () => ({ statements }),
  }
  phone.answer = (url, body) => {
    const { action, input } = body as { action: string; input: { names: string[] } }
    if (url.startsWith('/auth'))
      return Promise.resolve({ statusCode: 200, data: { access_token: 't', expires_in: 60 } })
    if (silent.includes(action)) return Promise.reject(new Error('request:fail'))
    return Promise.resolve({ statusCode: 200, data: { ok: true, output: outputs[action]?.(input) } })
  }
  return { asked }
}
