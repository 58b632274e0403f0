import { type Context, createContext, runInContext } from 'node:vm'
import { dirname, join } from 'node:path'
import { componentJson } from './built'
import { compileTemplates } from './compiler'
import { handedOver } from './phone-globals'

export interface ScreenNode {
  tag: string
  attributes: Record<string, unknown>
  children: (ScreenNode | string)[]
}

interface Compiled {
  tag: string
  attr?: Record<string, unknown>
  children: (Compiled | string)[]
}
type Draw = (data: unknown) => Compiled
type Template = (path: string) => Draw

/** Draws pages of a build from their data with WeChat's own templates. */
export class Screens {
  private readonly template: Template
  private readonly context: Context

  constructor(private readonly dist: string) {
    const { problems, script } = compileTemplates(dist)
    if (problems.length > 0) throw new Error(problems.join('\n'))
    const context = (this.context = createContext({ console: { log: () => undefined, warn: () => undefined } }))
    runInContext('var window = globalThis', context)
    runInContext(script, context)
    this.template = context['$gwx'] as Template
  }

  draw(component: string, data: unknown): ScreenNode {
    // The templates tell objects by their own context's constructors.
    const drawn = this.template(`${component}.wxml`)(handedOver(this.context, data))
    const used = componentJson(this.dist, component).usingComponents ?? {}
    return { tag: 'page', attributes: {}, children: this.childrenOf(drawn, component, used) }
  }

  private childrenOf(drawn: Compiled, within: string, used: Record<string, string>): (ScreenNode | string)[] {
    return drawn.children.flatMap((child): (ScreenNode | string)[] => {
      if (typeof child === 'string') return [child]
      if (child.tag === 'virtual') return this.childrenOf(child, within, used)
      const tag = child.tag.replace(/^wx-/, '')
      const attributes = child.attr ?? {}
      const component = used[tag]
      const path = component?.startsWith('/') ? component.slice(1) : component && join(dirname(within), component)
      const children = path ? this.draw(path, attributes).children : this.childrenOf(child, within, used)
      return [{ tag, attributes, children }]
    })
  }
}
