import * as v from 'valibot'
import { Entrance } from '../../../src/contract/internet-hospital'

type Kind = Entrance['kind']

const MINI_PROGRAM = /^(.+?)\s+(wx[0-9a-f]{16})(?:\s+(\S+))?$/
const WEB = /^(.+?)\s+(https:\S+)$/

const written: { [K in Kind]: (text: string) => unknown } = {
  'mini-program': (text) => {
    const [, name, appId, path = ''] = MINI_PROGRAM.exec(text) ?? []
    return { kind: 'mini-program', name, appId, path }
  },
  web: (text) => {
    const [, name, url] = WEB.exec(text) ?? []
    return { kind: 'web', name, url }
  },
  'official-account': (name) => ({ kind: 'official-account', name }),
  app: (name) => ({ kind: 'app', name }),
}

/** The entrances of one kind as people type them, divided by semicolons; undefined where one of them is none. */
export function entrancesOfText(kind: Kind, text: string): Entrance[] | undefined {
  const parts = text
    .split(/[;；\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
  const read = v.safeParse(v.array(Entrance), parts.map(written[kind]))
  return read.success ? read.output : undefined
}

function textOf(entrance: Entrance): string {
  if (entrance.kind === 'mini-program') return `${entrance.name} ${entrance.appId} ${entrance.path}`.trim()
  return entrance.kind === 'web' ? `${entrance.name} ${entrance.url}` : entrance.name
}

/** The entrances of one kind among others, as `entrancesOfText` reads them. */
export function textOfEntrances(kind: Kind, entrances: readonly Entrance[]): string {
  return entrances
    .filter((entrance) => entrance.kind === kind)
    .map(textOf)
    .join('；')
}
