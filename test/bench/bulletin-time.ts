import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Bench } from 'tinybench'
import { parseBulletinJson } from '../../cloudfunctions/_shared/bulletins/bulletin-json'
import { parseBulletinText } from '../../cloudfunctions/_shared/bulletins/parse-bulletin-text'
import { deliverBulletin, publishRelease } from '../../local-cloudbase/demonstration/seed'
import { startProject } from '../journeys/project'
import { type BenchFigure, median, timed } from './figures'

const root = join(__dirname, '../..')
const json = readFileSync(join(root, 'local-cloudbase/demonstration/bulletin-2020-11-27.json'), 'utf8')
const textFile = join(root, '../shared/data/bulletin-2020-11-27.txt')
const RUNS = 7

async function parseTimes(): Promise<BenchFigure[]> {
  const bench = new Bench({ time: 300 }).add('parse: bulletin-json', () => parseBulletinJson(json, '2020-11-27'))
  if (existsSync(textFile)) {
    const text = readFileSync(textFile, 'utf8')
    bench.add('parse: bulletin-text', () => parseBulletinText(text, '2020-11-27'))
  } else console.log('parse: bulletin-text is left out: the text of the bulletin is not beside this project')
  await bench.run()
  return bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name} did not run`)
    return { name, value: result.latency.p50, unit: 'ms' }
  })
}

/** Parsing the bulletin, and taking it in and publishing it through the functions, in milliseconds. */
export async function bulletinTimes(): Promise<BenchFigure[]> {
  const intake: number[] = []
  const publish: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const project = await startProject({ seeded: 'grants' })
    intake.push(await timed(() => deliverBulletin(project.url, json, '2020-11-27', project.clock.now())))
    publish.push(await timed(() => publishRelease(project.url)))
    await project.close()
  }
  return [
    ...(await parseTimes()),
    { name: 'intake of the bulletin, process start included', value: median(intake), unit: 'ms' },
    { name: 'cut, two approvals, publish, sign-ins included', value: median(publish), unit: 'ms' },
  ]
}
