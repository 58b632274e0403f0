import { sideBySide } from '../../config/side-by-side'

const says = (words: string, status = 0) => [
  '-e',
  `console.log(${JSON.stringify(words)}); process.exitCode = ${status}`,
]

const silent = (): void => undefined

test('steps before the tests all pass, two at a time', async () => {
  const steps = ['one', 'two', 'three'].map((name) => ({ name, words: says(name) }))
  await expect(sideBySide(steps, 2, __dirname, silent)).resolves.toBeUndefined()
})

test('a step that fails is named with what it said, and nothing is begun after it', async () => {
  const steps = [
    { name: 'lint', words: says('a line is too long', 1) },
    { name: 'types', words: ['-e', 'setTimeout(() => undefined, 60_000)'] },
    { name: 'never', words: says('never') },
  ]
  await expect(sideBySide(steps, 2, __dirname, silent)).rejects.toThrow(/a line is too long[^]*lint failed/)
}, 20_000)
