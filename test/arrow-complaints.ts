import { ESLint } from 'eslint'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '..')
const ARROWS = 'import-x/no-restricted-paths'

/** Reads `[file, line][]` from standard input and prints what the arrow rule says of each line in its file. */
async function main(): Promise<void> {
  const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ruleId === ARROWS })
  const cases = JSON.parse(readFileSync(0, 'utf8')) as [file: string, line: string][]
  const complaints: string[] = []
  for (const [file, line] of cases) {
    const [result] = await eslint.lintText(`${line}\n`, { filePath: join(root, file) })
    const messages = (result?.messages ?? []).filter(({ ruleId }) => ruleId === ARROWS)
    complaints.push(messages.map(({ message }) => message).join('\n'))
  }
  process.stdout.write(JSON.stringify(complaints))
}

void main()
