import type { ScreenNode } from './screen'

type Child = ScreenNode | string

const isText = (child: Child): child is string => typeof child === 'string'
const elements = (node: ScreenNode): ScreenNode[] =>
  node.children.filter((child): child is ScreenNode => !isText(child))

/** What a person reads, a line for each block. */
export function linesOf(node: ScreenNode): string[] {
  const lines: string[] = ['']
  const read = (child: Child): void => {
    if (isText(child)) lines.push(`${lines.pop() ?? ''}${child}`)
    else if (child.tag === 'text') child.children.forEach(read)
    else {
      lines.push('')
      child.children.forEach(read)
      lines.push('')
    }
  }
  node.children.forEach(read)
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

export const textOf = (node: ScreenNode): string => linesOf(node).join('\n')

/** Elements below a node; text is none. */
export function nodeCount(node: ScreenNode): number {
  return elements(node).reduce((sum, child) => sum + 1 + nodeCount(child), 0)
}

export function depth(node: ScreenNode): number {
  return 1 + Math.max(0, ...elements(node).map(depth))
}

export function mostChildren(node: ScreenNode): number {
  return Math.max(elements(node).length, ...elements(node).map(mostChildren))
}

/** What a node says to eyes and to ears. */
function saysOf(node: ScreenNode): string[] {
  const label = node.attributes['aria-label'] ?? node.attributes['ariaLabel']
  return typeof label === 'string' ? [textOf(node), label] : [textOf(node)]
}

function innermost(node: ScreenNode, holds: (node: ScreenNode) => boolean): ScreenNode[] | null {
  for (const child of elements(node)) {
    const inner = innermost(child, holds)
    if (inner) return [...inner, node]
  }
  return holds(node) ? [node] : null
}

/** From the innermost node that says exactly these words, or else holds them, out to the page; null where none does. */
export function pathTo(node: ScreenNode, words: string): ScreenNode[] | null {
  const exactly = innermost(node, (one) => saysOf(one).includes(words))
  return exactly ?? innermost(node, (one) => saysOf(one).some((said) => said.includes(words)))
}

/** Every node of which the test holds. */
export function nodesWhere(node: ScreenNode, holds: (node: ScreenNode) => boolean): ScreenNode[] {
  return elements(node).flatMap((child) => [...(holds(child) ? [child] : []), ...nodesWhere(child, holds)])
}
