import { createContext, runInContext, type Context } from 'node:vm'

/** What JavaScript on the phones does not have: iOS 12 to 15.3, and every WeChat where code is made from text. */
const absent = [
  ['Intl', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef'],
  ['FinalizationRegistry', 'AggregateError', 'Iterator', 'eval', 'console'],
].flat()
const absentMethods = {
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'group'],
  'String.prototype': ['at', 'replaceAll', 'matchAll', 'isWellFormed', 'toWellFormed'],
  Object: ['hasOwn', 'groupBy'],
  Array: ['fromAsync'],
  Promise: ['any', 'allSettled', 'withResolvers'],
}
/** Without `Intl` these answer in forms nobody can rely on. */
const unreliable = {
  'Number.prototype': ['toLocaleString'],
  'Date.prototype': ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'],
  'String.prototype': ['localeCompare'],
}

const each = (methods: Record<string, string[]>, write: (owner: string, name: string) => string): string =>
  Object.entries(methods)
    .flatMap(([owner, names]) => names.map((name) => write(owner, name)))
    .join('\n')

const bareness = `
${absent.map((name) => `delete globalThis.${name}`).join('\n')}
${each(absentMethods, (owner, name) => `delete ${owner}.${name}`)}
${each(unreliable, (owner, name) => `${owner}.${name} = function () { throw new TypeError('${owner}.${name} needs Intl') }`)}
`

const shiftedDate = `(function (now) {
  const Real = Date
  globalThis.Date = class Date extends Real {
    constructor(...given) { if (given.length === 0) super(now()); else super(...given) }
    static now() { return now() }
  }
})`

/** A JavaScript world as bare as a phone's: the language of old phones, and nothing of a browser. */
export function bareContext(now: () => number): Context {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } })
  runInContext(bareness, context)
  const shift = runInContext(shiftedDate, context) as (now: () => number) => void
  shift(now)
  return context
}

/** A copy of plain data made inside a context, as if the platform had handed it over. */
export function handedOver(context: Context, data: unknown): unknown {
  if (data === undefined) return undefined
  const parse = runInContext('JSON.parse', context) as (text: string) => unknown
  return parse(JSON.stringify(data))
}
