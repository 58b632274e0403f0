import { readOpenFile } from '../_shared/open-data/read-open-file'
import { now } from '../_shared/rpc/clock'
import { openDatabase } from '../_shared/rpc/cloudbase'
import { answerWithFile, originOf, type ServedFile } from '../_shared/rpc/http-file'
import type { HttpRequest } from '../_shared/rpc/http'

const database = openDatabase()

async function read(request: HttpRequest): Promise<ServedFile> {
  const { path, queryStringParameters } = request
  const { before } = queryStringParameters
  const asked = { path, before, origin: originOf(request), now: now() }
  const { file, freshSeconds, lasting } = await readOpenFile(database, asked)
  return { ...file, freshSeconds, lasting }
}

export function main(event: unknown) {
  return answerWithFile(event, read)
}
