import { Live, P, Press } from '../../components/prim'
import type { Day } from '../../contract/day'
import { dayWords } from '../../format/days'
import { failureWords } from '../../format/failures'
import type { Search } from './use-travel'

function words(search: Search, first: Day | null): [happened: string, next: string] | null {
  if (search.state === 'not-yet') return [`${dayWords(search.day)} 还没有到。`, '请选今天或更早的日子。']
  if (search.state !== 'failed') return null
  const { failure, day } = search
  if (failure.code === 'withdrawn') return [failure.message, '请选别的日子，或回到现在。']
  if (failure.code !== 'not-found') {
    const { happened, next } = failureWords(failure.code)
    return [`${happened}。`, `您还在看原来的发布。${next}`]
  }
  if (day === null) return ['找不到那次发布，它可能已被撤回。', '请选一个日期试试。']
  const earliest = first === null ? '请选更晚的日子。' : `第一次发布在 ${dayWords(first)}。`
  return [`到 ${dayWords(day)} 为止还没有发布过。`, earliest]
}

interface SearchStateProps {
  search: Search
  /** The day of the first release, where it is known. */
  first: Day | null
  onChoose: (day: Day) => void
}

/** What became of looking for a day, where there is nothing to show. */
export function SearchState({ search, first, onChoose }: SearchStateProps) {
  const said = words(search, first)
  if (!said) return null
  const [happened, next] = said
  const isBeforeFirst = search.state === 'failed' && search.failure.code === 'not-found' && first !== null
  return (
    <Live as="alert" className="search-state as-date">
      <P className="search-outcome">{happened}</P>
      <P className="sentence">{next}</P>
      {isBeforeFirst && (
        <Press
          className="text-button"
          onPress={() => {
            onChoose(first)
          }}
        >
          看第一次发布
        </Press>
      )}
    </Live>
  )
}
