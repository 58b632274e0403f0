import type { Output } from '../../../src/contract/action'
import type { PublishedRelease } from '../../../src/contract/release'
import type { resident } from '../../../src/contract/resident'
import { Refusal } from '../rpc/refusal'

/** Where a published figure came from. Refuses with `not-found` for a metric the release does not carry. */
export function explainFigure(
  release: PublishedRelease,
  metric: string,
): Output<typeof resident, 'figures.provenance'> {
  const figure = release.figures.find((one) => one.metric === metric)
  if (!figure) throw new Refusal('not-found', '这次发布里没有这个指标。')
  const report = release.provenance.find((one) => one.report === figure.report) ?? null
  return {
    release: release.id,
    metric,
    report,
    locator: figure.locator,
    receivedAt: report?.receivedAt ?? null,
    approvals: release.manifest.approvals,
    earlier: figure.earlier,
  }
}
