import type { PhonePage } from './phone-page'
import type { ScreenNode } from './screen'

const targetOf = ({ attributes }: ScreenNode) => ({
  id: attributes['id'],
  dataset: { sid: attributes['data-sid'] },
})

/** A finger on the first node of a path; the tap goes out towards the page until somebody catches it. */
export function touch(page: PhonePage, path: readonly ScreenNode[]): void {
  const [innermost] = path
  if (!innermost) return
  const target = targetOf(innermost)
  for (const node of path) {
    const method = node.attributes['catchtap'] ?? node.attributes['bindtap']
    if (typeof method === 'string')
      page.tell(method, { type: 'tap', detail: {}, target, currentTarget: targetOf(node) })
    if (node.attributes['catchtap']) return
  }
}

/** Typed into an entry of the page. */
export function enter(page: PhonePage, entry: ScreenNode, value: string): void {
  const method = entry.attributes['bindinput']
  if (typeof method !== 'string') throw new Error(`nobody hears what is typed into ${String(entry.attributes['id'])}`)
  const target = targetOf(entry)
  page.tell(method, { type: 'input', detail: { value }, target, currentTarget: target })
}
