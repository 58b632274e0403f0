import { startProject } from './project'

/** A project in a process of its own, to be killed: `project-server.ts DIRECTORY NOW` prints its address. */
const [directory, now] = process.argv.slice(2)
if (directory === undefined || now === undefined) throw new Error('project-server.ts DIRECTORY NOW')
void startProject({ directory, now }).then(({ url }) => process.stdout.write(`${url}\n`))
