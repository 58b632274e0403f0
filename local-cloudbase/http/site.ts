import { readFile, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import type { Context } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import { withPageClock } from './page-clock'

const A_YEAR = 'public, max-age=31536000, immutable'

function fileFor(root: string, path: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  if (decoded.includes('\0')) return undefined
  const file = resolve(root, `.${decoded.endsWith('/') ? `${decoded}index.html` : decoded}`)
  return file.startsWith(resolve(root) + sep) ? file : undefined
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() ?? false
}

/** A file whose name holds a hash of its content never changes. */
function isHashed(file: string): boolean {
  return /[.\-_][0-9a-f]{8,}\.[a-z0-9]+$/i.test(file)
}

/** A file of the H5 build, or its page for an address without a file; undefined outside the folder and for assets that are not there. */
export async function siteReply(c: Context, root: string): Promise<Response | undefined> {
  const asked = fileFor(root, c.req.path)
  if (asked === undefined) return undefined
  const file = (await isFile(asked)) ? asked : extname(asked) === '' ? join(resolve(root), 'index.html') : undefined
  if (file === undefined || !(await isFile(file))) return undefined
  const page = extname(file) === '.html'
  const content = await readFile(file)
  const headers = {
    'content-type': getMimeType(file) ?? 'application/octet-stream',
    'cache-control': !page && isHashed(file) ? A_YEAR : 'no-cache',
  }
  return c.body(page ? withPageClock(content.toString('utf8')) : new Uint8Array(content), 200, headers)
}
