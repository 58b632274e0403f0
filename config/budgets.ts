import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import budgets from './budgets.json'

const KB = 1024

function bytesUnder(path: string): number {
  if (statSync(path).isFile()) return statSync(path).size
  return readdirSync(path).reduce((sum, name) => sum + bytesUnder(join(path, name)), 0)
}

interface AppJson {
  subPackages?: { root: string }[]
  subpackages?: { root: string }[]
}

/** Bytes of each package of the built mini program; the main one is what no subpackage holds. */
export function weappPackages(dist: string): Record<string, number> {
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as AppJson
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root)
  const subpackages = Object.fromEntries(roots.map((root) => [root, bytesUnder(join(dist, root))]))
  const main = Object.values(subpackages).reduce((left, bytes) => left - bytes, bytesUnder(dist))
  return { main, ...subpackages }
}

/** Bytes of index.html and the scripts and styles it names; the first page's own chunk comes after them. */
export function h5FirstLoad(dist: string): number {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const assets = [...html.matchAll(/(?:src|href)="\/?((?:js|css|chunk)\/[^"]+)"/g)].map(([, file]) => file ?? '')
  return assets.reduce((sum, file) => sum + statSync(join(dist, file)).size, Buffer.byteLength(html))
}

/** Every weight of a target with its limit, in bytes. */
export function weights(root: string, target: string): [name: string, bytes: number, limit: number][] {
  if (target === 'weapp') {
    const { main = 0, ...others } = weappPackages(join(root, 'dist/weapp'))
    const total = Object.values(others).reduce((sum, bytes) => sum + bytes, main)
    const { mainPackageKB, anyPackageKB, totalKB } = budgets.weapp
    const each = Object.entries(others).map(([name, bytes]): [string, number, number] => [
      name,
      bytes,
      anyPackageKB * KB,
    ])
    return [['weapp main package', main, mainPackageKB * KB], ...each, ['weapp total', total, totalKB * KB]]
  }
  if (target === 'h5') return [['h5 first load', h5FirstLoad(join(root, 'dist/h5')), budgets.h5.firstLoadKB * KB]]
  return Object.entries(budgets.functions).map(([name, kb]) => {
    const bundle = join(root, 'dist/functions', name, 'index.js')
    return [`function ${name}`, existsSync(bundle) ? statSync(bundle).size : Infinity, kb * KB]
  })
}

/** Throws where a built target weighs more than config/budgets.json allows. */
export function checkBudgets(root: string, target: string): void {
  const over = weights(root, target).filter(([, bytes, limit]) => bytes > limit)
  if (over.length === 0) return
  const lines = over.map(([name, bytes, limit]) => `${name}: ${Math.ceil(bytes / KB)} KB, budget ${limit / KB} KB`)
  throw new Error(`over the budget of config/budgets.json:\n${lines.join('\n')}`)
}
