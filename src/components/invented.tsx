import { Badge } from './badge'

/** Says that what stands beside it is invented. */
export function Invented({ synthetic }: { synthetic: boolean }) {
  return synthetic ? <Badge tone="amber">演示数据</Badge> : null
}
