import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Action, type Contract, Role } from '../src/contract/action'
import { admin } from '../src/contract/admin'
import { corrections } from '../src/contract/corrections'
import { resident } from '../src/contract/resident'
import { staff } from '../src/contract/staff'

/** Every function that is asked by people, by its name. */
export const contracts: Record<string, Contract> = { resident, corrections, staff, admin }

export const permissionsFile = join(__dirname, '../docs/permissions.md')

/** Who asks, as the matrix has columns: nobody, somebody without a role, and each role. */
export const askers = ['nobody', 'signed-in', ...Role.options] as const
export type Asker = (typeof askers)[number]

/** Whether the contract lets such a caller through. A role is held for everything and in force. */
export function mayAsk({ admits }: Action, asker: Asker): boolean {
  if (admits === 'anyone') return true
  if (admits === 'signed-in') return asker !== 'nobody'
  return asker !== 'nobody' && asker !== 'signed-in' && admits.includes(asker)
}

/** Whether a role for one organisation or region alone lets a caller through, as far as the contract says. */
export function reach({ admits, scope }: Action): 'whatever' | 'everything' | 'subject' | 'own' {
  if (typeof admits === 'string') return 'whatever'
  return scope ?? 'everything'
}

const reachWords = { whatever: '–', everything: 'everything', subject: 'what the input names', own: 'any place' }

/** A Markdown table with its columns as wide as what stands in them, as the formatter leaves it. */
function table([head = [], ...rows]: string[][]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((cells) => cells[column]?.length ?? 0)))
  const line = (cells: string[], fill: string) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, fill)).join(' | ')} |`
  return [line(head, ' '), line([], '-'), ...rows.map((cells) => line(cells, ' '))].join('\n')
}

function matrix(contract: Contract): string {
  const rows = Object.entries(contract).map(([name, action]) => [
    `\`${name}\``,
    reachWords[reach(action)],
    ...askers.map((asker) => (mayAsk(action, asker) ? '●' : '')),
  ])
  return table([['action', 'granted for', ...askers], ...rows])
}

const INTRODUCTION = `# Who may ask what

Written from the contracts by \`npm run permissions\`; a test asks every action as every caller and gets what stands here.

● is let through; everybody else gets \`forbidden\`, before the input is looked at. Roles are read on each call, so what is revoked,
or over, counts as nothing at the next one. **Granted for** says which grants count: only those for everything, or those for the
organisation or region that the input names too (whoever holds none for that place gets \`forbidden\` once it is read), or any, for what is the caller's own. Beyond the matrix, nobody decides on what they delivered or approves what they
entered, and nobody gives themself a role. \`intake\` is let in by a signature, \`nightly\` by a timer, \`open-data\` is for anyone.
`

/** The whole document. */
export function permissions(): string {
  const parts = Object.entries(contracts).map(([name, contract]) => `## ${name}\n\n${matrix(contract)}\n`)
  return [INTRODUCTION, ...parts].join('\n')
}

if (require.main === module) writeFileSync(permissionsFile, permissions())
