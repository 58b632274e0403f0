import * as v from 'valibot'
import type { Issue } from './failure'

/** More issues than this help nobody. */
const MOST_ISSUES = 50

export type Parsed<Output> = { output: Output } | { issues: Issue[] }

function inChinese({ expected, received }: v.BaseIssue<unknown>): string {
  return expected === null ? `不能是 ${received}` : `应为 ${expected}，收到的是 ${received}`
}

/** The input as its schema has it, or every issue by path with a Chinese message. */
export function parsed<S extends v.GenericSchema>(schema: S, input: unknown): Parsed<v.InferOutput<S>> {
  const result = v.safeParse(schema, input, { message: inChinese, abortPipeEarly: true })
  if (result.success) return { output: result.output }
  return {
    issues: result.issues
      .slice(0, MOST_ISSUES)
      .map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message })),
  }
}
