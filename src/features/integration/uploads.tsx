import { Badge } from '../../components/badge'
import { Card } from '../../components/card'
import { H2, H3, P, Section } from '../../components/prim'
import type { IntegrationBoard, IntegrationLink } from '../../contract/integration'
import { grouped } from '../../format/grouping'
import { rateWords, scoreWords } from '../../format/integration'

/** From this many standard deviations on, robustly measured, somebody should look (spec: I09). */
const ASKED_FROM = 3.5

/** A hospital far from its peers: how fast, what is usual, what it may be, and that it is counted all the same (spec: E07). */
function Flagged({ link, shown }: { link: IntegrationLink; shown: IntegrationBoard }) {
  const { speed, rows, name } = link
  const { usual, total } = shown
  if (!speed || rows === null || speed.perDay === null || usual === null) return null
  const isSlow = speed.perDay < usual.low
  return (
    <Card quiet>
      <H3 className="desk-title as-count">{`${name} `}</H3>
      <Badge tone="amber">请看一看</Badge>
      <P className="sentence as-count">
        {`${speed.days ?? 0} 天里上传了 ${grouped(rows)} 条，平均每天 ${rateWords(speed.perDay)} 条。`}
      </P>
      <P className="sentence as-count">
        {`${usual.rated} 家医院居中的一家每天约 ${rateWords(usual.median)} 条，平常在 ${rateWords(usual.low)} 到 ${rateWords(usual.high)} 条之间；这一家${isSlow ? '少得多' : '多得多'}。${isSlow ? '会不会是接口测试？' : '会不会重复上传了？'}请向医院了解。`}
      </P>
      {total.value !== null && total.withoutFlagged !== null && (
        <P className="sentence as-count">
          {`它的数仍然计入合计 ${grouped(total.value)} 条；不计入需要看一看的，是 ${grouped(total.withoutFlagged)} 条。`}
        </P>
      )}
      <P className="origin as-code">{`偏离值 ${scoreWords(speed.score ?? 0)}，超过 ±${ASKED_FROM} 就提示；按每天条数的对数，与各家的中位数比。`}</P>
    </Card>
  )
}

/** Rows of all hospitals together, what speed is usual, and who is far from it. */
export function Uploads({ shown }: { shown: IntegrationBoard }) {
  const { total, usual, links } = shown
  const flagged = links.filter(({ speed }) => speed?.flagged)
  return (
    <Section className="group">
      <H2 className="group-title">上传的存量数据</H2>
      <P className="sentence as-count">
        {total.value === null
          ? '还没有医院报过上传了多少条。'
          : `合计${total.rounded ? '约' : ''} ${grouped(total.value)} 条，${total.known}/${total.of} 家有数。`}
      </P>
      {usual !== null && (
        <P className="note as-count">
          {`上传速度是条数除以采集的天数，只说上传得快慢，不代表门诊、住院的多少。居中的一家每天约 ${rateWords(usual.median)} 条。`}
        </P>
      )}
      {flagged.map((link) => (
        <Flagged key={link.subject} link={link} shown={shown} />
      ))}
      {usual !== null && flagged.length === 0 && <P className="sentence">没有哪一家的速度与别家相差很大。</P>}
    </Section>
  )
}
