import { call, signIn } from '../../local-cloudbase/demonstration/requests'
import { PASSWORD } from '../../local-cloudbase/persons'
import type { Project } from './project'

/** An empty name is a visitor who has not signed in. */
export async function tokenOf(project: Project, person: string): Promise<string> {
  if (person !== '') return signIn(project.url, person, PASSWORD)
  const reply = await fetch(`${project.url}/auth/v1/signin/anonymously`, { method: 'POST' })
  return ((await reply.json()) as { access_token: string }).access_token
}

/** The output, or the failure. */
export async function outcome(
  project: Project,
  person: string,
  name: string,
  action: string,
  input: unknown,
): Promise<unknown> {
  const token = await tokenOf(project, person)
  return call(project.url, token, name, action, input).catch((thrown: unknown) => failureIn(thrown))
}

function failureIn(thrown: unknown): unknown {
  return JSON.parse(String(thrown).replace(/^[^{]*/, ''))
}
