import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { alone } from '../../config/alone'

let folder: string
let lock: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alone-'))
  lock = join(folder, 'locks/one')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const LONGER_THAN_ANY_PID = 99_999_999

test('two builds of the same thing come one after the other', async () => {
  const said: string[] = []
  const work = (name: string) => async () => {
    said.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    said.push(`${name} ends`)
    return name
  }
  const both = [alone(lock, work('first')), alone(lock, work('second'))]
  expect((await Promise.all(both)).sort()).toEqual(['first', 'second'])
  expect(said.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends'])
})

test('a build that fails lets the next one begin', async () => {
  await expect(alone(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(existsSync(lock)).toBe(false)
})

test('a build that was killed holds nobody up', async () => {
  await alone(lock, () => Promise.resolve())
  await writeFile(lock, String(LONGER_THAN_ANY_PID))
  expect(await alone(lock, () => Promise.resolve('built'))).toBe('built')
})

test('whoever waits for another build hears of it once', async () => {
  await alone(lock, () => Promise.resolve())
  await writeFile(lock, String(process.pid))
  let told = 0
  const built = alone(
    lock,
    () => Promise.resolve('built'),
    () => {
      told += 1
    },
  )
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect(told).toBe(1)
  await rm(lock)
  expect(await built).toBe('built')
})
