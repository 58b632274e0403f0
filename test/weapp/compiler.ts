import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { componentJson, filesOf, root } from './built'

/** WeChat's compilers come as programs for this one platform. */
export const compilersRunHere = process.platform === 'linux' && process.arch === 'x64'

export interface Compiled {
  /** What the compiler says is wrong, naming file and line; empty where it compiles. */
  problems: string[]
  script: string
}

function run(program: 'wcc' | 'wcsc', dist: string, given: readonly string[]): Compiled {
  const path = join(root, 'node_modules/miniprogram-compiler/bin/linux', program)
  // Packages are installed without their scripts, so nothing has made it executable.
  chmodSync(path, 0o755)
  const { status, stdout, stderr, error } = spawnSync(path, given, { cwd: dist, encoding: 'utf8', maxBuffer: 1e8 })
  if (error) throw error
  const problems = status === 0 ? [] : [`${program}: ${stderr.trim()}`]
  return { problems, script: stdout }
}

/** Which components each page and component may use, as wcc wants to be told. */
function usedComponents(dist: string, templates: readonly string[]): string {
  const used = templates.flatMap((template) => {
    const names = Object.keys(componentJson(dist, template.slice(0, -'.wxml'.length)).usingComponents ?? {})
    return names.length === 0 ? [] : [[template, names.length, ...names].join(' ')]
  })
  return [used.length, ...used].join(' ')
}

/** Compiles every template of a build into one script that defines `$gwx`. */
export function compileTemplates(dist: string): Compiled {
  const templates = filesOf(dist, '.wxml')
  const given = ['-d', '-cc', usedComponents(dist, templates), ...templates, ...filesOf(dist, '.wxs'), '-gn', '$gwx']
  return run('wcc', dist, given)
}

/** Compiles every style sheet of a build. */
export function compileStyles(dist: string): Compiled {
  return run('wcsc', dist, ['-db', '-pc', '0', ...filesOf(dist, '.wxss')])
}
