import { restatementsFeed } from '../../../../cloudfunctions/_shared/open-data/restatements-feed'
import { aDefinition, aRelease } from '../../../src/a-release'
import { log, subjects } from './published-week'

const definitions = [aDefinition({ metric: 'health-card-uses', name: '用卡人次', unit: '人次' })]
const [restatement] = log.restatements

function feed(synthetic = false): string {
  const later = restatement && { ...restatement, id: 'later', period: '2020-11-28', explanation: '退格\b没有' }
  const restatements = later ? [...log.restatements, later] : []
  return restatementsFeed('https://a.example', aRelease({ subjects, definitions, synthetic }), { restatements }).body
}

describe('the feed of restatements', () => {
  it('says what was said before, what is said now, why, and where to read on', () => {
    const body = feed()
    expect(body).toContain('<title>用卡人次，全省，2020-11-27</title>')
    expect(body).toContain('原为没有数值（迟报），现为45708484 人次。原因：迟报（R01）。')
    expect(body).toContain('<pubDate>Mon, 30 Nov 2020 02:00:00 GMT</pubDate>')
    expect(body).toContain('<link>https://a.example/open/releases/2020-W49-1/restatements.json</link>')
  })

  it('has the latest first', () => {
    expect([...feed().matchAll(/全省，(\S+?)<\/title>/g)].map(([, day]) => day)).toEqual(['2020-11-28', '2020-11-27'])
  })

  it('escapes what would be markup, and drops what XML has no form for', () => {
    expect(feed()).toContain('@长春 &lt;迟报&gt; &amp; &quot;补报&quot;')
    expect(feed()).toContain('退格没有')
  })

  it('marks invented numbers in every title', () => {
    expect(feed(true).match(/<title>演示数据：用卡人次/g)).toHaveLength(2)
  })
})
