import { useState } from 'react'
import type { Input } from '../../contract/action'
import type { definitions } from '../../contract/definitions'
import { disk } from '../../services/disk'
import { dropForm, keepForm, readForm } from '../../services/kept-forms'

export type Proposal = Omit<Input<typeof definitions, 'definitions.propose'>, 'metric'>

/** A definition being written; it stays on the phone until it was proposed. */
export function useProposal(
  metric: string,
  { from, title, reason, counts, excludes, mayChange }: Proposal,
): { proposal: Proposal; fill: (changes: Partial<Proposal>) => void; drop: () => void } {
  const of = `definition ${metric}`
  const [proposal, setProposal] = useState<Proposal>(() => {
    const kept = readForm(disk, of)
    return kept === null ? { from, title, reason, counts, excludes, mayChange } : (JSON.parse(kept) as Proposal)
  })
  return {
    proposal,
    fill: (changes) => {
      const next = { ...proposal, ...changes }
      keepForm(disk, of, JSON.stringify(next))
      setProposal(next)
    },
    drop: () => {
      dropForm(disk, of)
    },
  }
}
