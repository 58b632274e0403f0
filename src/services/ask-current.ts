import * as v from 'valibot'
import type { Answer, Call } from './call'
import type { DocumentKeeper } from './document-keeper'

const Beside = v.object({
  series: v.array(v.object({ years: v.array(v.object({ name: v.string() })) })),
  documents: v.array(v.looseObject({ name: v.string() })),
})

/** Keeps the series that came beside a release and that it names; whoever reads one checks its hash. */
function keepSeries(answer: unknown, kept: DocumentKeeper): void {
  const read = v.safeParse(Beside, answer)
  if (!read.success) return
  const { series, documents } = read.output
  const names = new Set(series.flatMap(({ years }) => years.map(({ name }) => name)))
  for (const document of documents)
    if (names.has(document.name) && !kept.keys().includes(`series:${document.name}`))
      kept.keep(`series:${document.name}`, document)
}

/**
 * Asks for the release in force. Until the first answer it asks for the series of the metric the program
 * was opened on as well, and keeps it, so that its page asks nobody.
 */
export function askingForCurrent(
  call: Call,
  kept: DocumentKeeper,
  launchedMetric: () => string | null,
): () => Promise<Answer<unknown>> {
  let answered = false
  return async () => {
    const series = answered ? null : launchedMetric()
    const answer = await call('resident', 'releases.current', series === null ? {} : { series })
    answered ||= answer.ok
    if (answer.ok) keepSeries(answer.output, kept)
    return answer
  }
}
