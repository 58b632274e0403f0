import type { Day, Week } from '../contract/day'
import { dayWords, weekWords } from '../format/days'
import { Div, H1, P, Span } from './prim'

/** The head of the front page: who speaks, about what, as of when. */
export function Masthead({ week, asOf }: { week: Week; asOf: Day }) {
  return (
    <Div className="masthead">
      <P className="publisher">省卫生健康信息中心</P>
      <H1 className="title">居民健康卡与线上服务</H1>
      <Div className="edition as-date">
        <Span>{weekWords(week)}</Span>
        <Span>{`数据截至 ${dayWords(asOf)}`}</Span>
      </Div>
    </Div>
  )
}
