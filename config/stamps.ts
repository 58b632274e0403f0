import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Something that is built from files below the root, and only when they have changed. */
export interface Target {
  /** What must be built before it. */
  needs?: readonly string[]
  inputs: readonly string[]
  settings: readonly string[]
  outcome: string
  build: () => Promise<void>
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

/** SHA-256 over the names and bytes of everything under these paths. */
export function inputHash(root: string, paths: readonly string[], settings: readonly string[] = []): string {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const file of paths.flatMap((path) => filesUnder(join(root, path))))
    hash.update(`\n${file.slice(root.length)}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

/** Whether a target was built from exactly these inputs and is still there. */
export function isBuilt(stampFile: string, hash: string, outcome: string): boolean {
  return existsSync(stampFile) && existsSync(outcome) && readFileSync(stampFile, 'utf8') === hash
}

export function stamp(stampFile: string, hash: string): void {
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, hash)
}
