import { useState } from 'react'
import type { AuditEvent } from '../../contract/audit'
import type { CallFailure } from '../../services/call'
import { call } from '../../services/cloud'
import { saveFile } from '../../services/save-file'

interface Prepared {
  name: string
  text: string
  count: number
}

interface Export {
  /** The file once all of the chain was fetched; null before. */
  prepared: Prepared | null
  /** How many events there are so far. */
  loaded: number
  asking: boolean
  wrong: CallFailure | string | null
  prepare: () => Promise<void>
  save: () => Promise<void>
}

/** One event a line, as `npm run audit:verify -- FILE` reads them. */
const asLines = (events: readonly AuditEvent[]): string => events.map((event) => `${JSON.stringify(event)}\n`).join('')

/** All events from the first to the last, page by page; `loaded` hears how many there are. */
async function everyEvent(loaded: (count: number) => void): Promise<AuditEvent[] | CallFailure> {
  const events: AuditEvent[] = []
  for (;;) {
    const answer = await call('admin', 'audit.show', { after: events.at(-1)?.seq ?? 0 })
    if (!answer.ok) return answer.failure
    if (answer.output.events.length === 0) return events
    events.push(...answer.output.events)
    loaded(events.length)
  }
}

/** The whole chain as a file: fetched first, and saved by a touch of its own, as phones ask for one. */
export function useExport(): Export {
  const [state, setState] = useState<Pick<Export, 'prepared' | 'loaded' | 'asking' | 'wrong'>>({
    prepared: null,
    loaded: 0,
    asking: false,
    wrong: null,
  })
  const change = (changes: Partial<typeof state>): void => {
    setState((before) => ({ ...before, ...changes }))
  }
  return {
    ...state,
    async prepare() {
      change({ asking: true, wrong: null, loaded: 0 })
      const events = await everyEvent((loaded) => {
        change({ loaded })
      })
      if ('code' in events) {
        change({ asking: false, wrong: events })
        return
      }
      const name = `audit-${events.at(-1)?.seq ?? 0}.jsonl`
      change({ asking: false, prepared: { name, text: asLines(events), count: events.length } })
    },
    async save() {
      if (state.prepared === null) return
      change({ asking: true, wrong: null })
      const { name, text } = state.prepared
      const outcome = await saveFile(name, text)
      change({ asking: false, wrong: outcome === 'failed' ? '没能保存文件，请再试一次。' : null })
    },
  }
}
