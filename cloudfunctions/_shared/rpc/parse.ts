import type * as v from 'valibot'
import { parsed } from '../../../src/contract/parse'
import { Refusal } from './refusal'

/** The input as its schema has it; refuses with `invalid-input` and every issue by path. */
export function parse<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const result = parsed(schema, input)
  if ('output' in result) return result.output
  throw new Refusal('invalid-input', '有内容填写不正确，请按提示修改。', result.issues)
}
