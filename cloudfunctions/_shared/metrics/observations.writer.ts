import type { Store } from '../rpc/database'
import type { Confirmation, Observation } from './observation'
import type { ConfirmationPage, ObservationPage } from './observations.reader'

/** Observations share a document, because the database bills by document. */
const PER_DOCUMENT = 100

function inPages<T>(entries: readonly T[]): T[][] {
  const pages: T[][] = []
  for (let start = 0; start < entries.length; start += PER_DOCUMENT)
    pages.push(entries.slice(start, start + PER_DOCUMENT))
  return pages
}

function metricsOf(entries: readonly { metric: string }[]): string[] {
  return [...new Set(entries.map(({ metric }) => metric))]
}

/** Adds only: a correction is another observation. */
export interface ObservationsWriter {
  add(report: string, observations: readonly Observation[], confirmations: readonly Confirmation[]): Promise<void>
}

function observationPages(report: string, observations: readonly Observation[]): ObservationPage[] {
  return inPages(observations).map((page, number) => ({
    _id: `${report}-${number}`,
    metrics: metricsOf(page),
    observations: page,
  }))
}

function confirmationPages(report: string, confirmations: readonly Confirmation[]): ConfirmationPage[] {
  return inPages(confirmations).map((page, number) => ({
    _id: `${report}-${number}`,
    metrics: metricsOf(page),
    confirmations: page,
  }))
}

export function observationsWriter(store: Store): ObservationsWriter {
  return {
    async add(report, observations, confirmations) {
      for (const page of observationPages(report, observations)) await store.add('observations', page)
      for (const page of confirmationPages(report, confirmations)) await store.add('confirmations', page)
    },
  }
}
