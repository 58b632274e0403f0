import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import type { Project } from './project'

export const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex')

export function ask(project: Project, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${project.url}/open/${path}`, init)
}

/** The bytes of a file of the open data; throws where there is none. */
export async function bytes(project: Project, path: string): Promise<Buffer> {
  const response = await ask(project, path)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return Buffer.from(await response.arrayBuffer())
}

export async function json<T>(project: Project, path: string): Promise<T> {
  return JSON.parse((await bytes(project, path)).toString('utf8')) as T
}

/** The rows of a table by their headings. */
export function rowsOf(table: Buffer): Record<string, string>[] {
  return parse(table, { bom: true, columns: true, record_delimiter: '\r\n' })
}
