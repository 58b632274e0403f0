import { Definition } from '../../components/definition'
import { H2, P, Section } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { FunctionHealth } from '../../contract/function-health'
import { failureSentence } from '../../format/failures'
import { grouped } from '../../format/grouping'
import { instantWords } from '../../format/instants'
import { useAnswer } from '../../services/use-answer'

const names: Readonly<Record<string, string>> = {
  staff: '每日统计',
  admin: '登记处',
  corrections: '居民纠错',
  intake: '接收上报',
  nightly: '定时任务',
  resident: '居民查询',
  'open-data': '开放数据',
}

function healthWords({ calls, failed, p95 }: FunctionHealth): string {
  const fast = p95 === null ? '95% 的调用超过 10,000 毫秒' : `95% 的调用在 ${grouped(p95)} 毫秒以内`
  const share = calls === 0 ? '' : `（${((failed * 100) / calls).toFixed(1)}%）`
  return `${grouped(calls)} 次调用，${fast}，出错 ${grouped(failed)} 次${share}。`
}

/** How fast each function of the cloud answered in the last day, and how often it failed. */
export function FunctionsBoard() {
  const { output, failure } = useAnswer('staff', 'functions.health', {})
  if (output === null) return <Wrong words={failure && failureSentence(failure)} />
  return (
    <Section className="group">
      <H2 className="group-title">各项服务</H2>
      <P className="note as-date as-count">
        最近 24 小时；每项服务最多每 5 分钟记一次，刚发生的还不在里面。居民查询和开放数据只读不写，自己不留记录：每 10
        分钟由定时任务探询一次，这里是探询的结果。
      </P>
      {output.functions.length === 0 && <P className="sentence">还没有记录，未知。</P>}
      {output.functions.map((one) => (
        <Definition key={one.name} term={names[one.name] ?? one.name} marks="as-count">
          <P className="sentence as-count">{healthWords(one)}</P>
          <P className="note as-date">{`记到 ${instantWords(one.to)}`}</P>
        </Definition>
      ))}
    </Section>
  )
}
