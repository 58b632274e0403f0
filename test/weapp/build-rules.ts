import { transformSync } from 'esbuild'
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { appJson, componentJson, filesOf, isBuilt, pagesOf, textOf } from './built'

/** What is wrong with a build, one sentence for each fault. */
export type Rule = (dist: string) => string[]

const LARGEST_IMAGE = 200 * 1_024
/** Never fetched: the link in React's error messages, and the base Taro resolves relative addresses on. */
const onlyWords = ['https://reactjs.org/', 'https://taro.com']

const lacking = (dist: string, owner: string, files: readonly (string | undefined)[]): string[] =>
  files
    .filter((file) => file !== undefined && !isBuilt(dist, file))
    .map((file) => `${owner} names ${String(file)}, which is not in the build`)

const parts = ['.js', '.json', '.wxml']

export const filesOfAppAreThere: Rule = (dist) => {
  const app = appJson(dist)
  const icons = (app.tabBar?.list ?? []).flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath])
  const pages = pagesOf(app).flatMap((page) => parts.map((part) => page + part))
  return lacking(dist, 'app.json', [...icons, ...pages, app.themeLocation])
}

export const componentsAreThere: Rule = (dist) =>
  filesOf(dist, '.json').flatMap((file) => {
    const owner = file.slice(0, -'.json'.length)
    const used = Object.values(componentJson(dist, owner).usingComponents ?? {})
    const paths = used.map((path) => (path.startsWith('/') ? path.slice(1) : join(dirname(owner), path)))
    return lacking(
      dist,
      file,
      paths.flatMap((path) => parts.map((part) => path + part)),
    )
  })

export const preloadedPackagesExist: Rule = (dist) => {
  const { preloadRule = {}, subPackages = [], ...app } = appJson(dist)
  const pages = pagesOf({ ...app, subPackages })
  const packages = new Set(subPackages.map(({ root }) => root))
  return Object.entries(preloadRule).flatMap(([page, { packages: wanted }]) => [
    ...(pages.includes(page) ? [] : [`preloadRule speaks of ${page}, which is no page`]),
    ...wanted
      .filter((name) => !packages.has(name))
      .map((name) => `preloadRule of ${page} wants ${name}, which is no subpackage`),
  ])
}

type Theme = Record<'light' | 'dark', Record<string, string>>

export const themeNamesAreGiven: Rule = (dist) => {
  const { themeLocation } = appJson(dist)
  if (themeLocation === undefined || !isBuilt(dist, themeLocation)) return []
  const theme = JSON.parse(textOf(dist, themeLocation)) as Theme
  const names = [...textOf(dist, 'app.json').matchAll(/"@(\w+)"/g)].map(([, name = '']) => name)
  const looks = ['light', 'dark'] as const
  return looks.flatMap((look) =>
    names.filter((name) => !(name in theme[look])).map((name) => `${themeLocation} has no ${look} colour @${name}`),
  )
}

export const imagesAreSmall: Rule = (dist) =>
  filesOf(dist)
    .filter((file) => /\.(png|jpe?g|gif|webp|svg)$/.test(file))
    .map((file): [string, number] => [file, statSync(join(dist, file)).size])
    .filter(([, bytes]) => bytes > LARGEST_IMAGE)
    .map(([file, bytes]) => `${file} has ${bytes} bytes, at most ${LARGEST_IMAGE}`)

export const stylesKeepTheRules: Rule = (dist) =>
  filesOf(dist, '.wxss').flatMap((file) => {
    const style = textOf(dist, file)
    return [
      ...(style.includes(':active') ? [`${file} uses :active; hover-class does that`] : []),
      ...(/position:\s*fixed/.test(style) && !style.includes('safe-area-inset')
        ? [`${file} fixes something without a safe area`]
        : []),
      ...[...style.matchAll(/url\(\s*['"]?(?!data:)([^)'"]+)/g)].map(([, url = '']) => `${file} fetches ${url}`),
    ]
  })

/** Neither `http:` nor anybody else's server stands anywhere in a build. */
export const addressesAreOurs: Rule = (dist) =>
  filesOf(dist)
    .filter((file) => /\.(js|json|wxml|wxss|wxs)$/.test(file))
    .flatMap((file) => {
      const addresses = [...textOf(dist, file).matchAll(/\b(?:https?|wss?):\/\/[^"'`\s)]+/g)].map(
        ([address]) => address,
      )
      const foreign = addresses.filter((address) => !onlyWords.some((known) => address.startsWith(known)))
      return foreign.map((address) => `${file} names the address ${address}`)
    })

const judged = new Map<string, boolean>()

/** Whether a script says the same when written for ES2018, which iOS 12 reads; remembered, because it takes a while. */
function isOld(script: string): boolean {
  const known = judged.get(script)
  if (known !== undefined) return known
  const written = (target: string): string =>
    transformSync(script, { target, supported: { 'optional-catch-binding': true }, legalComments: 'none' }).code
  const old = written('es2018') === written('esnext')
  judged.set(script, old)
  return old
}

/** Later syntax makes an old phone refuse the whole file. */
export const syntaxIsOld: Rule = (dist) =>
  filesOf(dist, '.js').flatMap((file) => {
    const script = textOf(dist, file)
    return [
      ...(isOld(script) ? [] : [`${file} holds syntax that is later than ES2018`]),
      ...(/\(\?<[=!]/.test(script) ? [`${file} holds a regular expression that looks behind`] : []),
    ]
  })

const rules = [filesOfAppAreThere, componentsAreThere, preloadedPackagesExist, themeNamesAreGiven, imagesAreSmall]

/** Everything that can be said about a build without running it. */
export function faultsOf(dist: string): string[] {
  return [...rules, stylesKeepTheRules, addressesAreOurs, syntaxIsOld].flatMap((rule) => rule(dist))
}
