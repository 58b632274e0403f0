import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { cutSdkParts } from './cut-sdk-parts'

export const functionNames = ['resident', 'staff', 'admin', 'intake', 'nightly', 'open-data', 'corrections'] as const

async function buildFunction(root: string, name: string): Promise<Metafile> {
  const folder = join(root, 'dist/functions', name)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'cloudfunctions', name, 'main.ts')],
    outfile: join(folder, 'index.js'),
    bundle: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    target: 'node20',
    metafile: true,
    plugins: [cutSdkParts],
    logLevel: 'error',
  })
  for (const file of ['package.json', 'config.json'])
    await copyFile(join(root, 'cloudfunctions', name, file), join(folder, file))
  await writeFile(join(root, 'dist', `${name}.metafile.json`), JSON.stringify(metafile))
  return metafile
}

/** Builds one self-contained file a function into dist/functions/NAME/, with its metafile beside the folder. */
export async function buildFunctions(root: string): Promise<void> {
  await mkdir(join(root, 'dist'), { recursive: true })
  for (const name of functionNames) await buildFunction(root, name)
}
