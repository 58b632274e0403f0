import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The first fenced block of a language in a document, without its fences. */
export function fencedBlock(document: string, language: string): string {
  const text = readFileSync(join(__dirname, '../../docs', document), 'utf8')
  const block = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(text)?.[1]
  if (block === undefined) throw new Error(`${document} has no ${language} block`)
  return block
}
