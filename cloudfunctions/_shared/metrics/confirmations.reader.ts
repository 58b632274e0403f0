import type { Database, Document } from '../rpc/database'
import type { Confirmation } from './observation'

export interface ConfirmationPage extends Document {
  metrics: string[]
  confirmations: Confirmation[]
}

/** The later reports that said the same about these metrics, in no order. */
export async function confirmationsAbout(database: Database, metrics: readonly string[]): Promise<Confirmation[]> {
  const pages = await database.query<ConfirmationPage>('confirmations', { where: { metrics: { oneOf: metrics } } })
  return pages.flatMap((page) => page.confirmations).filter(({ metric }) => metrics.includes(metric))
}
