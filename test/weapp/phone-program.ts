import { posix } from 'node:path'
import { runInContext, type Context } from 'node:vm'
import { isBuilt, textOf } from './built'
import type { PageConfiguration } from './phone-page'

type AppConfiguration = Record<string, unknown>
type Wrapped = (require: (path: string) => unknown, module: { exports: unknown }, exports: unknown) => void

/** Loads a build's scripts as the platform does: each file once, wrapped, in the bare context. */
export class PhoneProgram {
  app: AppConfiguration = {}
  private readonly modules = new Map<string, { exports: unknown }>()
  private readonly configurations = new Map<string, PageConfiguration>()
  private loading = ''

  constructor(
    private readonly dist: string,
    private readonly context: Context,
  ) {
    Object.assign(context, {
      App: (configuration: AppConfiguration) => void (this.app = configuration),
      Page: (configuration: PageConfiguration) => void this.configurations.set(this.loading, configuration),
      Component: () => undefined,
      Behavior: (configuration: unknown) => configuration,
      getApp: () => this.app,
    })
  }

  load(file: string): unknown {
    const known = this.modules.get(file)
    if (known) return known.exports
    if (!isBuilt(this.dist, file)) throw new Error(`${file} is not in the build`)
    const module = { exports: {} }
    this.modules.set(file, module)
    const wrapped = `(function (require, module, exports) {${textOf(this.dist, file)}\n})`
    const body = runInContext(wrapped, this.context, { filename: file }) as Wrapped
    const require = (path: string): unknown => {
      const asked = posix.join(posix.dirname(file), path)
      return this.load(asked.endsWith('.js') ? asked : `${asked}.js`)
    }
    body(require, module, module.exports)
    return module.exports
  }

  /** What the page's script gave to `Page`; loaded when the page is first opened. */
  configurationOf(route: string): PageConfiguration {
    this.loading = route
    this.load(`${route}.js`)
    const configuration = this.configurations.get(route)
    if (!configuration) throw new Error(`${route}.js never calls Page`)
    return configuration
  }
}
