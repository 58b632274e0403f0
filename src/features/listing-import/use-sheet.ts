import { useRef, useState } from 'react'
import type { Output } from '../../contract/action'
import type { ImportStanding, listingImports } from '../../contract/listing-import'
import type { Answer } from '../../services/call'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'
import type { Sheet } from './chosen-sheet'

export type Preview = Output<typeof listingImports, 'imports.preview'>

/** How far something has come, of how much. */
export interface Progress {
  done: number
  of: number
}

/** Sends what of a sheet has not been sent yet and gives the names of all its parts; `sent` keeps them when the network is lost. */
async function deliver(sheet: Sheet, sent: string[], told: (progress: Progress) => void): Promise<Answer<string[]>> {
  for (const part of sheet.parts.slice(sent.length)) {
    told({ done: sent.length, of: sheet.parts.length })
    const answer = await call('admin', 'imports.deliver', { part })
    if (!answer.ok) return answer
    sent.push(answer.output.name)
  }
  return { ok: true, output: sent }
}

type Wish = Pick<Sheet, 'format'> & { parts: string[]; reason: string }

/** Asks again and again until the whole import has arrived. */
async function submit(wish: Wish, told: (progress: Progress) => void): Promise<Answer<ImportStanding>> {
  for (;;) {
    const answer = await call('admin', 'imports.submit', wish)
    if (!answer.ok || answer.output.state !== 'arriving') return answer
    told({ done: answer.output.written, of: answer.output.of })
  }
}

/** One sheet on its way: sent, tried, and handed to a reviewer; what was done stays done when something fails. */
export function useSheet(sheet: Sheet) {
  const deeds = useDeeds()
  const sent = useRef<string[]>([])
  const [preview, setPreview] = useState<Preview | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const { format } = sheet
  const tryOut = async (): Promise<void> => {
    const output = await deeds.run(async () => {
      const parts = await deliver(sheet, sent.current, setProgress)
      return parts.ok ? call('admin', 'imports.preview', { format, parts: parts.output, after: 0 }) : parts
    })
    setProgress(null)
    if (output) setPreview(output)
  }
  const handIn = async (reason: string): Promise<ImportStanding | null> => {
    const output = await deeds.run(() => submit({ format, parts: sent.current, reason }, setProgress))
    if (output) setProgress(null)
    return output
  }
  return { ...deeds, parts: sent.current, preview, progress, tryOut, handIn }
}
