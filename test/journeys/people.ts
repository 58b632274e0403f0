import { call, signIn } from '../../local-cloudbase/demonstration/requests'
import { PASSWORD } from '../../local-cloudbase/persons'
import type { Project } from './project'

/** A person of the local CloudBase, signed in: asks for outputs, and learns of failures as a thrown error. */
export interface Person {
  does<T>(name: string, action: string, input: unknown): Promise<T>
}

export async function person(project: Project, username: string): Promise<Person> {
  const token = await signIn(project.url, username, PASSWORD)
  return { does: (name, action, input) => call(project.url, token, name, action, input) }
}

/** Cuts, approves and publishes as the two publishers; gives back what publishing answered. */
export async function publishAs(project: Project, publishAt?: string): Promise<{ id: string; manifestSha256: string }> {
  const [first, second] = [await person(project, 'publisher-1'), await person(project, 'publisher-2')]
  const { id, asOf: confirm } = await first.does<{ id: string; asOf: string }>('staff', 'releases.cut', {})
  await first.does('staff', 'releases.approve', { id })
  await second.does('staff', 'releases.approve', { id })
  return first.does('staff', 'releases.publish', { id, confirm, ...(publishAt && { publishAt }) })
}
