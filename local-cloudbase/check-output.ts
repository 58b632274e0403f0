import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import type { Contract } from '../src/contract/action'
import { admin } from '../src/contract/admin'
import { corrections } from '../src/contract/corrections'
import { parsed } from '../src/contract/parse'
import { DryRun, Receipt, ReportStanding } from '../src/contract/report'
import { resident } from '../src/contract/resident'
import { staff } from '../src/contract/staff'

const contracts: Record<string, Contract> = { resident, staff, admin, corrections }
const IntakeOutput = v.union([Receipt, ReportStanding, DryRun])

interface Answered {
  ok?: unknown
  output?: unknown
}

/** What intake answers other systems with stands in the body of an HTTP reply. */
function answeredOverHttp(reply: unknown): Answered {
  const { body } = (reply ?? {}) as { body?: unknown }
  return typeof body === 'string' ? (JSON.parse(body) as Answered) : {}
}

function broken(schema: v.GenericSchema, output: unknown): string | undefined {
  const result = parsed(schema, output)
  if ('issues' in result) return result.issues.map(({ path, message }) => `${path} ${message}`).join('; ')
  return isDeepStrictEqual(result.output, output) ? undefined : 'it says more than the contract knows'
}

/** What an answer breaks in the contract of its function, in a sentence; undefined where it keeps to it. */
export function checkOutput(functionName: string, event: unknown, reply: unknown): string | undefined {
  const { ok, output } = functionName === 'intake' ? answeredOverHttp(reply) : ((reply ?? {}) as Answered)
  if (ok !== true) return undefined
  const action = String(((event ?? {}) as { action?: unknown }).action)
  const schema = functionName === 'intake' ? IntakeOutput : contracts[functionName]?.[action]?.output
  if (!schema)
    return contracts[functionName] ? `${functionName} answers ${action}, which its contract does not know` : undefined
  const breach = broken(schema, output)
  return breach === undefined ? undefined : `${functionName} ${action} breaks its contract: ${breach}`
}
