import Taro from '@tarojs/taro'
import { Definition } from '../../components/definition'
import { P, Press, Span } from '../../components/prim'

interface CopyableProps {
  term: string
  words?: string
  /** As it is shown, and, where that differs, as it is copied. */
  code: string
  copied?: string
}

/** An address or a hash shown whole, with one touch to take it along. */
export function Copyable({ term, words, code, copied = code }: CopyableProps) {
  return (
    <Definition term={term} marks="as-code">
      {words && <P>{words}</P>}
      <Span className="hash">{code}</Span>
      <Press className="text-button" label={`复制${term}`} onPress={() => void Taro.setClipboardData({ data: copied })}>
        复制
      </Press>
    </Definition>
  )
}
