import { Press } from '../../components/prim'

/** One of several that may be chosen together. */
export function Toggle({ words, chosen, onPress }: { words: string; chosen: boolean; onPress: () => void }) {
  return (
    <Press className={chosen ? 'choice chosen' : 'choice'} onPress={onPress}>
      {chosen ? `✓ ${words}` : words}
    </Press>
  )
}
