import type { Database, Document } from '../rpc/database'
import type { Confirmation, Observation } from './observation'

export interface ObservationPage extends Document {
  metrics: string[]
  observations: Observation[]
}

export interface ConfirmationPage extends Document {
  metrics: string[]
  confirmations: Confirmation[]
}

export interface ObservationsReader {
  /** Everything ever stated about these metrics, in no order. */
  about(metrics: readonly string[]): Promise<Observation[]>
  confirmationsAbout(metrics: readonly string[]): Promise<Confirmation[]>
}

export function observationsReader(database: Database): ObservationsReader {
  return {
    async about(metrics) {
      const pages = await database.query<ObservationPage>('observations', { where: { metrics: { oneOf: metrics } } })
      return pages.flatMap((page) => page.observations).filter(({ metric }) => metrics.includes(metric))
    },
    async confirmationsAbout(metrics) {
      const pages = await database.query<ConfirmationPage>('confirmations', { where: { metrics: { oneOf: metrics } } })
      return pages.flatMap((page) => page.confirmations).filter(({ metric }) => metrics.includes(metric))
    },
  }
}
