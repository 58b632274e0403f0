import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

export const root = join(__dirname, '../..')

/** The mini program as WeChat's tools open it. */
export const weappBuild = join(root, 'dist/weapp')

if (!existsSync(join(weappBuild, 'app.json')))
  throw new Error('dist/weapp is not built: `npm test` builds it, and so does `npm run build`')

/** Every file of a build, as paths inside it. */
export function filesOf(dist: string, ending = ''): string[] {
  const under = (folder: string): string[] =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name))
      .flatMap((path) => (statSync(path).isDirectory() ? under(path) : [relative(dist, path)]))
  return under(dist).filter((file) => file.endsWith(ending))
}

export const isBuilt = (dist: string, file: string): boolean => existsSync(join(dist, file))
export const textOf = (dist: string, file: string): string => readFileSync(join(dist, file), 'utf8')

export interface ComponentJson {
  usingComponents?: Record<string, string>
}

interface Tab {
  pagePath: string
  text: string
  iconPath?: string
  selectedIconPath?: string
}

export interface AppJson extends ComponentJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  preloadRule?: Record<string, { packages: string[] }>
  tabBar?: Record<'list', Tab[]>
  themeLocation?: string
}

export const appJson = (dist: string): AppJson => JSON.parse(textOf(dist, 'app.json')) as AppJson

/** The main package's pages and then those of the subpackages, without an ending. */
export function pagesOf({ pages, subPackages = [] }: AppJson): string[] {
  return [...pages, ...subPackages.flatMap((part) => part.pages.map((page) => join(part.root, page)))]
}

export function componentJson(dist: string, component: string): ComponentJson {
  const file = `${component}.json`
  return isBuilt(dist, file) ? (JSON.parse(textOf(dist, file)) as ComponentJson) : {}
}
