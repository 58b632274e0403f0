import type { Contract } from '../src/contract/action'
import { admin } from '../src/contract/admin'
import { parsed } from '../src/contract/parse'
import { resident } from '../src/contract/resident'
import { staff } from '../src/contract/staff'

const contracts: Record<string, Contract> = { resident, staff, admin }

interface Asked {
  action?: unknown
}

interface Answered {
  ok?: unknown
  output?: unknown
}

/** What an answer breaks in the contract of its function, in a sentence; undefined where it keeps to it. */
export function checkOutput(functionName: string, event: unknown, reply: unknown): string | undefined {
  const contract = contracts[functionName]
  const { ok, output } = (reply ?? {}) as Answered
  if (!contract || ok !== true) return undefined
  const name = String(((event ?? {}) as Asked).action)
  const action = contract[name]
  if (!action) return `${functionName} answers ${name}, which its contract does not know`
  const result = parsed(action.output, output)
  if (!('issues' in result)) return undefined
  return `${functionName} ${name} breaks its contract: ${result.issues.map(({ path, message }) => `${path} ${message}`).join('; ')}`
}
