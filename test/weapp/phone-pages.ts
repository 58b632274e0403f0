import { appJson, pagesOf } from './built'
import { handedOver } from './phone-globals'
import { PhonePage, type Ground } from './phone-page'
import type { PhoneProgram } from './phone-program'

/** The pages that lie on one another, and the tabs that stay where they are. */
export class PhonePages {
  private readonly declared: string[]
  private readonly tabs: string[]
  private readonly kept = new Map<string, PhonePage>()
  private stack: PhonePage[] = []

  constructor(
    dist: string,
    private readonly program: PhoneProgram,
    private readonly ground: Ground,
  ) {
    const app = appJson(dist)
    this.declared = pagesOf(app)
    this.tabs = (app.tabBar?.list ?? []).map(({ pagePath }) => pagePath)
  }

  get top(): PhonePage {
    const top = this.stack.at(-1)
    if (!top) throw new Error(`no page is open: ${this.ground.complaints.join('\n')}`)
    return top
  }

  get open(): PhonePage[] {
    return [...this.stack]
  }

  navigate(method: string, url: string): void {
    const [path = '', query = ''] = url.replace(/^\//, '').split('?')
    const parameters = Object.fromEntries(new URLSearchParams(query))
    if (method === 'navigateBack') this.back()
    else if (method === 'switchTab') this.switchTab(path)
    else if (this.tabs.includes(path)) this.ground.complain(`${method}:fail cannot open the tab ${path}`)
    else this.push(path, parameters)
  }

  push(route: string, query: Record<string, string>): void {
    if (!this.declared.includes(route)) {
      this.ground.complain(`app.json has no page ${route}`)
      return
    }
    this.stack.at(-1)?.call('onHide')
    this.ground.run(`${route}.js`, () => {
      this.begin(route, query)
    })
  }

  private begin(route: string, query: Record<string, string>): void {
    const page = new PhonePage(route, query, this.program.configurationOf(route), this.ground)
    this.stack.push(page)
    if (this.tabs.includes(route)) this.kept.set(route, page)
    page.call('onLoad', handedOver(this.ground.context, query))
    page.call('onShow')
    page.call('onReady')
  }

  private switchTab(route: string): void {
    if (!this.tabs.includes(route)) {
      this.ground.complain(`switchTab:fail ${route} is no tab`)
      return
    }
    this.stack.at(-1)?.call('onHide')
    for (const page of this.stack) if (!this.tabs.includes(page.route)) page.call('onUnload')
    const tab = this.kept.get(route)
    this.stack = tab ? [tab] : []
    if (tab) tab.call('onShow')
    else this.push(route, {})
  }

  private back(): void {
    if (this.stack.length < 2) {
      this.ground.complain('navigateBack:fail there is no page to go back to')
      return
    }
    this.stack.pop()?.call('onUnload')
    this.top.call('onShow')
  }
}
