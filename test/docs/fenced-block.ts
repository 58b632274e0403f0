import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The fenced blocks of a language in a document, in their order, without their fences. */
export function fencedBlocks(document: string, language: string): string[] {
  const text = readFileSync(join(__dirname, '../../docs', document), 'utf8')
  const fenced = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')
  return [...text.matchAll(fenced)].map(([, block = '']) => block)
}

/** The first of them. */
export function fencedBlock(document: string, language: string): string {
  const [block] = fencedBlocks(document, language)
  if (block === undefined) throw new Error(`${document} has no ${language} block`)
  return block
}
