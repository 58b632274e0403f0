import { openDatabase } from '../../cloudfunctions/_shared/rpc/cloudbase'
import type { Database } from '../../cloudfunctions/_shared/rpc/database'
import type { Project } from './project'

/** The project's own store, read past its functions: what really happened. */
export function freshDatabaseOf(project: Project): Database {
  Object.assign(process.env, project.environmentVariables)
  return openDatabase()
}
