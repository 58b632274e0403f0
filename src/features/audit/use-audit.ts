import { useCallback, useEffect, useState } from 'react'
import type { AuditEvent, AuditHead } from '../../contract/audit'
import type { CallFailure } from '../../services/call'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'

export interface Trail {
  /** The latest first; null until the cloud has said. */
  events: AuditEvent[] | null
  /** The end of the chain when the latest of them were asked for. */
  head: AuditHead | null
  asking: boolean
  failure: CallFailure | null
  /** From the end of the chain anew. */
  askAgain: () => void
  /** The page before the earliest of them. */
  askEarlier: () => void
}

/** The audit as far as it was asked for, page by page from its end. */
export function useAudit(): Trail {
  const { doing, failure, run } = useDeeds()
  const [shown, setShown] = useState<{ events: AuditEvent[]; head: AuditHead | null } | null>(null)
  const askAgain = useCallback(() => {
    void run(() => call('admin', 'audit.show', { after: 0, before: null })).then((page) => {
      if (page) setShown(page)
    })
  }, [run])
  useEffect(askAgain, [askAgain])
  const askEarlier = (): void => {
    const earliest = shown?.events.at(-1)
    if (!earliest) return
    void run(() => call('admin', 'audit.show', { after: 0, before: earliest.seq })).then((page) => {
      if (page) setShown((before) => before && { ...before, events: [...before.events, ...page.events] })
    })
  }
  const isForbidden = failure?.code === 'forbidden'
  return {
    events: isForbidden ? null : (shown?.events ?? null),
    head: shown?.head ?? null,
    asking: doing || (shown === null && failure === null),
    failure,
    askAgain,
    askEarlier,
  }
}
