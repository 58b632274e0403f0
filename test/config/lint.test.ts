import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configs, plugin } from 'typescript-eslint'

type Setting = string | readonly [string, ...unknown[]]

const PREFIX = '@typescript-eslint/'
/** What oxlint has not learned yet. */
const NOT_THERE = ['no-unsafe-class-instance-assignment']
/** What is asked for otherwise than the strict set asks for it. */
const OWN: Record<string, Setting> = { 'restrict-template-expressions': ['error', { allowNumber: true }] }

const { rules } = plugin as unknown as {
  rules: Record<string, { meta: { docs?: { requiresTypeChecking?: boolean } } }>
}
const needsTypes = (name: string): boolean => rules[name]?.meta.docs?.requiresTypeChecking === true

test('every strict rule that needs types is on in oxlint, as strict as it is meant', () => {
  const strict = Object.assign({}, ...configs.strictTypeChecked.map((one) => one.rules ?? {})) as Record<
    string,
    Setting
  >
  const wanted = Object.entries(strict)
    .filter(([name, setting]) => name.startsWith(PREFIX) && setting !== 'off' && needsTypes(name.slice(PREFIX.length)))
    .map(([name, setting]) => [name.slice(PREFIX.length), setting] as const)
    .filter(([name]) => !NOT_THERE.includes(name))
    .map(([name, setting]) => [`typescript/${name}`, OWN[name] ?? setting])
  const config = JSON.parse(readFileSync(join(__dirname, '../../.oxlintrc.json'), 'utf8')) as { rules: object }
  expect(wanted.length).toBeGreaterThan(35)
  expect(config.rules).toEqual(Object.fromEntries(wanted))
})
