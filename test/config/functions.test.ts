import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import { weights } from '../../config/budgets'

const root = join(__dirname, '../..')
const folders = readdirSync(join(root, 'cloudfunctions'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && !entry.name.startsWith('_') ? entry.name : [],
)

interface Described {
  name: string
  handler: string
  timeout: number
  memorySize: number
  installDependency: boolean
  envVariables?: Record<string, string>
  triggers?: unknown[]
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}

const described = json('cloudbaserc.json') as {
  functions: Described[]
  functionRoot: string
  gateway: { routes: { target: string }[] }
}

function inputsOf(name: string): string[] {
  return Object.keys((json(`dist/${name}.metafile.json`) as Metafile).inputs)
}

describe('cloudbaserc.json', () => {
  it('describes exactly the functions that are built', () => {
    expect(described.functionRoot).toBe('dist/functions')
    expect(described.functions.map(({ name }) => name).sort()).toEqual([...folders].sort())
    for (const { name, handler } of described.functions) {
      expect(handler).toBe('index.main')
      expect(existsSync(join(root, 'dist/functions', name, 'index.js'))).toBe(true)
    }
  })

  it('gives every function memory and a time-out the platform takes, and installs nothing in the cloud', () => {
    for (const { timeout, memorySize, installDependency } of described.functions) {
      expect(timeout).toBeGreaterThanOrEqual(3)
      expect(timeout).toBeLessThanOrEqual(60)
      expect(memorySize).toBe(256)
      expect(installDependency).toBe(false)
    }
  })

  it('has the timers that stand beside the functions', () => {
    for (const { name, triggers } of described.functions)
      expect((json(`dist/functions/${name}/config.json`) as { triggers?: unknown[] }).triggers).toEqual(triggers)
  })

  it('routes HTTP to functions that exist, and holds no secret', () => {
    for (const { target } of described.gateway.routes) expect(folders).toContain(target.replace('function:', ''))
    for (const { envVariables = {} } of described.functions)
      for (const value of Object.values(envVariables)) expect(value).toMatch(/^\{\{env\.[A-Z_]+\}\}$/)
  })

  it('passes every environment variable the code asks for', () => {
    for (const { name, envVariables = {} } of described.functions) {
      const own = inputsOf(name).filter((path) => path.startsWith('cloudfunctions/'))
      const sources = own.map((path) => readFileSync(join(root, path), 'utf8')).join('\n')
      const asked = [...sources.matchAll(/process\.env\['(\w+)'\]/g)].map(([, variable]) => variable)
      const secrets = sources.includes('signatureHolds(signed, process.env)')
        ? ['INTAKE_SECRET_DEMONSTRATION', 'INTAKE_SECRET_HEALTH_INFORMATION_CENTRE']
        : []
      expect([name, Object.keys(envVariables).sort()]).toEqual([name, [...new Set([...asked, ...secrets])].sort()])
    }
  })
})

describe('project.config.json', () => {
  it('opens as it is in WeChat’s tools', () => {
    expect(json('project.config.json')).toMatchObject({
      miniprogramRoot: 'dist/weapp/',
      cloudfunctionRoot: 'dist/functions/',
    })
  })
})

describe('a function’s bundle', () => {
  it.each(weights(root, 'functions'))('%s is within its budget', (_, bytes, limit) => {
    expect(bytes).toBeLessThanOrEqual(limit)
  })

  it('holds no writer where residents and strangers are answered', () => {
    const writers = (name: string) => inputsOf(name).filter((path) => path.endsWith('.writer.ts'))
    expect(writers('resident')).toEqual([])
    expect(writers('open-data')).toEqual([])
    expect(writers('staff').length).toBeGreaterThan(3)
  })

  it('is one file that requires nothing but Node', () => {
    for (const name of folders) {
      const { outputs } = json(`dist/${name}.metafile.json`) as Metafile
      const external = Object.values(outputs).flatMap(({ imports }) =>
        imports.filter((one) => one.external === true).map(({ path }) => path),
      )
      expect(external.filter((path) => !builtinModules.includes(path.replace('node:', '')))).toEqual([])
    }
  })
})
