import { Badge } from '../../components/badge'
import { Invented } from '../../components/invented'
import { P, Row } from '../../components/prim'
import { Way } from '../../components/way'
import type { ReleaseSummary } from '../../contract/release-desk'
import { dayWords } from '../../format/days'
import { instantWords } from '../../format/instants'
import { stageTone, stageWords } from '../../format/releases'
import { openPath } from '../../services/routes'
import { releasePath } from '../../services/staff-routes'

function whenWords({ stage, publishedAt, withdrawal, cutOff, approvals }: ReleaseSummary): string {
  if (withdrawal) return `${instantWords(withdrawal.at)} 撤回：${withdrawal.reason}`
  if (stage === 'scheduled' && publishedAt !== null) return `${instantWords(publishedAt)} 发布`
  if (publishedAt !== null) return `${instantWords(publishedAt)} 公布`
  return `${instantWords(cutOff)} 生成，${approvals === 0 ? '还没有人审批' : `${approvals} 名已审批`}`
}

/** A release of a list, with how it stands. */
export function ReleaseRow({ release }: { release: ReleaseSummary }) {
  const { id, stage, asOf, synthetic } = release
  return (
    <Row className="desk-case">
      <P className="as-code">
        <Badge tone={stageTone(stage)}>{stageWords[stage]}</Badge>
        <Invented synthetic={synthetic} />
      </P>
      <P className="as-code">
        <Way path={releasePath(id)} words={`发布 ${id}`} open={openPath} />
      </P>
      <P className="note as-date">{`数据截至 ${dayWords(asOf)}`}</P>
      <P className="note as-date as-count as-code">{whenWords(release)}</P>
    </Row>
  )
}
