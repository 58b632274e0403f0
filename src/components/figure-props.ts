import type { Change } from '../contract/release'
import type { Stated } from '../format/readings'

/** A number is never shown without its unit, its day and the release it stands in: all three are required. */
export interface FigureProps extends Stated {
  name: string
  release: string
  source: string
  change: Change
  /** Whether the release holds invented numbers. */
  synthetic: boolean
  /** Where the number's origin is told; without both the number is the page's own and its name the title. */
  href?: string
  onOpen?: () => void
}
