import { Definition } from '../../components/definition'
import { H1, P } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { useAnswer } from '../../services/use-answer'

const monthWords = (month: string): string => `${month.slice(0, 4)}年${String(Number(month.slice(5)))}月`

/** What residents looked for and did not find, most often first. */
export function MissedSearches() {
  const { output, asking, failure, askAgain } = useAnswer('admin', 'searches.show', {})
  if (output === null)
    return <Waiting words="正在取得搜不到的词" asking={asking} failure={failure} onRetry={askAgain} />
  return (
    <>
      <H1 className="figure-title">居民搜不到的词</H1>
      <P className="note as-count">
        这两个月里至少有 3 次没有搜到的词，不记是谁搜的。常见的叫法，可以加到医院的别名里。
      </P>
      {output.searches.length === 0 && <P className="sentence">没有。</P>}
      {output.searches.map(({ month, question, count }) => (
        <Definition key={`${month} ${question}`} term={question} marks="as-date as-count">
          {`${monthWords(month)}，${String(count)} 次`}
        </Definition>
      ))}
    </>
  )
}
