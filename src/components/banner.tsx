import { Badge } from './badge'
import { Live, Press } from './prim'

interface BannerProps {
  words: string
  badge?: string
  tone?: 'accent' | 'amber'
  onPress: () => void
}

/** One sentence that can be touched, above everything else on the page. */
export function Banner({ words, badge, tone = 'accent', onPress }: BannerProps) {
  return (
    <Live as="status">
      <Press className={`banner ${tone} as-date as-count`} onPress={onPress}>
        {badge && <Badge tone={tone === 'amber' ? 'amber' : 'plain'}>{badge}</Badge>}
        {words}
      </Press>
    </Live>
  )
}
