import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import { nextInstant } from '../metrics/ledger.writer'
import { observationsReader } from '../metrics/observations.reader'
import { metrics } from '../metrics/registry'
import { reportsAcceptedBy } from '../reports/reports.reader'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { releaseContent } from './content'
import { draft, type Release } from './release'
import { releasesReader } from './releases.reader'
import { releasesWriter } from './releases.writer'

async function nextId(store: Store, week: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const id = `${week}-${number}`
    if ((await releasesReader(store).find(id)) === null) return id
  }
}

/** Cuts a draft of everything known now. Refuses with `conflict` where there is nothing to publish. */
export async function cutRelease(database: Database, publisher: string, now: Instant): Promise<Release> {
  return database.transaction(async (store) => {
    const cutOff = await nextInstant(store, now)
    const ids = metrics.map(({ id }) => id)
    const content = releaseContent({
      metrics,
      observations: await observationsReader(database).about(ids),
      confirmations: await observationsReader(database).confirmationsAbout(ids),
      reports: await reportsAcceptedBy(database, cutOff),
      cutOff,
    })
    if (!content) throw new Refusal('conflict', '还没有可以发布的数值，请先提交报告。')
    const release = draft(await nextId(store, content.week), content)
    await releasesWriter(store).add(release)
    await auditWriter(store).add({
      at: cutOff,
      actor: publisher,
      action: 'releases.cut',
      target: release._id,
      outcome: 'done',
      note: release.sha256,
    })
    return release
  })
}
