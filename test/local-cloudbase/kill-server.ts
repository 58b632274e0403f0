import { startLocalCloudbase } from '../../local-cloudbase/start'

/** A server of its own for the kill rounds: `kill-server.ts DIRECTORY` prints its address. */
const directory = process.argv[2]
if (directory === undefined) throw new Error('kill-server.ts DIRECTORY')
const collections = { writes: { indexes: [{ name: 'lot', fields: ['lot'] }] } }
void startLocalCloudbase({ directory, collections }).then((local) => process.stdout.write(`${local.url}\n`))
