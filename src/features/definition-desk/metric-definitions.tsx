import { useState } from 'react'
import { P, Press } from '../../components/prim'
import type { Role } from '../../contract/action'
import type { Day } from '../../contract/day'
import type { DefinedMetric } from '../../contract/definitions'
import { kindWords } from '../../format/kinds'
import { ProposalForm } from './proposal-form'
import { VersionCard } from './version-card'

interface MetricDefinitionsProps {
  defined: DefinedMetric
  today: Day
  roles: readonly Role[]
  onDone: () => void
}

/** Decided against or taken back long ago: looked at in the audit. */
const isShown = (state: string, place: number): boolean => state === 'approved' || state === 'proposed' || place < 2

/** One metric: what it counts today, and how that came to be. */
export function MetricDefinitions({ defined, today, roles, onDone }: MetricDefinitionsProps) {
  const [isOpen, setIsOpen] = useState(false)
  const { name, unit, kind, source, inForce, versions } = defined
  const waits = versions.some(({ state }) => state === 'proposed')
  const done = (): void => {
    setIsOpen(false)
    onDone()
  }
  return (
    <>
      <P className="desk-title">{name}</P>
      <P className="note">{`${unit}，${kindWords[kind]}，来自${source}`}</P>
      <P className="sentence as-count as-date">{inForce.counts}</P>
      <P className="note as-count as-date">{`${inForce.excludes}${inForce.mayChange}`}</P>
      {versions
        .filter(({ state }, place) => isShown(state, place))
        .map((version) => (
          <VersionCard key={version.id} version={version} metric={defined} roles={roles} onDone={onDone} />
        ))}
      {roles.includes('dictionary') && !waits && !isOpen && (
        <Press
          className="button plain"
          label={`改口径：${name}`}
          onPress={() => {
            setIsOpen(true)
          }}
        >
          改口径
        </Press>
      )}
      {isOpen && (
        <ProposalForm
          defined={defined}
          today={today}
          onDone={done}
          onClose={() => {
            setIsOpen(false)
          }}
        />
      )}
    </>
  )
}
