// The arrows that must never be (ARCHITECTURE.md): each zone forbids its targets to import from its sources.
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const shared = 'cloudfunctions/_shared'
/** A use case is named by a verb first; everything else in a domain folder is a noun, a reader or a writer. */
const isUseCase = (file) =>
  /^(accept|approve|close|confirm|cut|decide|discard|draft|drop|explain|fold|give|lock|look-up|make|open|plan|preview|propose|publish|read|receive|refuse|restate|restore|revoke|scan|show|submit|switch|take|try|unschedule|withdraw|work)-[\w-]+\.ts$/.test(
    file,
  )
const isStorage = (file) => /\.(reader|writer)\.ts$/.test(file)

function foldersIn(path) {
  const folder = join(root, path)
  return existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
    : []
}

/** Files of all domain folders that answer a question about their name. */
function domainFiles(wanted) {
  const folders = foldersIn(shared).filter((folder) => folder !== 'rpc')
  return folders.flatMap((folder) => filesIn(`${shared}/${folder}`).filter((file) => wanted(file.split('/').at(-1))))
}

function filesIn(path) {
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${path}/${entry.name}`) : `./${path}/${entry.name}`,
  )
}

/** Folders of one kind that must not know each other. */
function strangers(path, message) {
  const folders = foldersIn(path).map((name) => `./${path}/${name}`)
  if (folders.length < 2) return []
  return folders.map((target) => ({ target, from: folders.filter((other) => other !== target), message }))
}

/** Rooms of pages: the main package, and the subpackages. */
const pageRooms = ['src/pages', 'src/resident/pages', 'src/admin/pages', 'src/staff/pages']

const functions = foldersIn('cloudfunctions')
  .filter((name) => !name.startsWith('_'))
  .map((name) => `./cloudfunctions/${name}`)

/** The one file that may know the CloudBase SDK. */
export const sdkFile = `${shared}/rpc/cloudbase.ts`

export const sdkZone = {
  target: ['./src', './local-cloudbase', './cloudfunctions'],
  from: './node_modules/@cloudbase',
  message: 'Only rpc/cloudbase.ts knows the CloudBase SDK.',
}

export const zones = [
  ...['./src', './cloudfunctions', './local-cloudbase', './node_modules'].map((from) => ({
    target: './src/contract',
    from,
    except: from === './src' ? ['./contract'] : from === './node_modules' ? ['valibot'] : [],
    message: 'The contract imports valibot and nothing else.',
  })),
  { target: './src', from: './cloudfunctions', message: 'The mini program knows the cloud by its contract only.' },
  {
    target: './cloudfunctions',
    from: './src',
    except: ['./contract', './reckoning'],
    message: 'The cloud knows the mini program by the contract only, and reckons as it does.',
  },
  ...strangers('src/features', 'A feature does not know another feature.'),
  ...pageRooms.flatMap((room) => strangers(room, 'A page does not know another page.')),
  ...pageRooms.map((room) => ({
    target: `./${room}`,
    from: './src/services',
    message: 'A page asks a feature; only features and services know the network.',
  })),
  ...['./src/components', './src/format'].flatMap((target) =>
    ['./src/features', './src/services', './src/pages', './src/resident', './src/admin', './src/staff'].map((from) => ({
      target,
      from,
      message: 'Components and formats have looks only.',
    })),
  ),
  ...[
    './src/features',
    './src/services',
    './src/pages',
    './src/resident',
    './src/admin',
    './src/components',
    './src/format',
  ].map((from) => ({ target: './src/reckoning', from, message: 'Reckoning is arithmetic over the contract alone.' })),
  ...functions.map((target) => ({
    target,
    from: functions.filter((other) => other !== target),
    message: 'A function does not know another function.',
  })),
  {
    target: './cloudfunctions/_shared',
    from: functions,
    message: 'What is shared knows no particular function.',
  },
  {
    target: domainFiles((file) => !isUseCase(file) && !isStorage(file)),
    from: [`./${shared}/rpc`, ...domainFiles(isStorage)],
    message: 'Nouns of the domain are pure: no storage, no rpc, no clock.',
  },
  ...domainFiles(isUseCase).map((target) => ({
    target,
    from: domainFiles(isUseCase).filter((other) => other !== target),
    message: 'A use case does not call another use case.',
  })),
  {
    target: ['./src', './cloudfunctions'],
    from: ['./test', './local-cloudbase'],
    message: 'What ships knows neither tests nor the local CloudBase.',
  },
  {
    target: './local-cloudbase',
    from: ['./cloudfunctions', './src'],
    except: ['./contract'],
    message: 'The local CloudBase knows the contract only.',
  },
  sdkZone,
]
