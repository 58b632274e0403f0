import type { Day, Week } from '../contract/day'
import { dayWords, weekWords } from '../format/days'
import { Div, H1, P } from './prim'

/** The head of the front page: who speaks, about what, as of when. */
export function Masthead({ week, asOf }: { week: Week; asOf: Day }) {
  return (
    <Div className="masthead">
      <P className="publisher">省卫生健康信息中心</P>
      <H1 className="title">居民健康卡与线上服务</H1>
      <P className="edition">{`${weekWords(week)} · 数据截至 ${dayWords(asOf)}`}</P>
    </Div>
  )
}
