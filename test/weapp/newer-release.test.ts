import { deliverBulletin } from '../../local-cloudbase/demonstration/seed'
import type { Reply } from '../../src/contract/failure'
import { bulletin, NEXT_FRIDAY } from '../builders'
import { publishAs } from '../journeys/people'
import { type Project, startProject } from '../journeys/project'
import { describeCompiled } from './compiled-suite'
import { Phone } from './phone'
import { answering, cloudAt } from './phone-clouds'

const WEEK = 7 * 24 * 3_600_000

describeCompiled('a release that comes out while the overview is open', () => {
  let project: Project
  let first: Reply<never>
  let second: string
  let phone: Phone

  beforeAll(async () => {
    project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
    first = await project.ask('resident', 'releases.current', {})
    await project.moveTo('2020-12-05T01:00:00.000Z')
    const nextWeek = JSON.stringify(bulletin(NEXT_FRIDAY, [['health-card-people', 16_800_000]]))
    await deliverBulletin(project.url, nextWeek, NEXT_FRIDAY, project.clock.now())
    second = (await publishAs(project)).id
  })
  afterAll(() => project.close())

  beforeEach(async () => {
    const clockAhead = project.clock.now().getTime() - Date.now() - WEEK
    phone = new Phone({ cloud: answering(first), clockAhead })
    await phone.open('pages/overview/index')
    phone.cloud = cloudAt(project.url)
    await phone.pass(WEEK)
  })
  afterEach(() => {
    phone.close()
    expect(phone.complaints).toEqual([])
  })

  it('is offered, and shown with the change and both its days only to who touches the offer', async () => {
    await phone.tell('onShow')
    expect(phone.words()).toContain('16,784,685')
    await phone.tap('有新发布')
    expect(phone.words().replaceAll(' ', '')).toContain('2020年11月27日到12月4日增加15,315人')
    expect(phone.words()).toContain('16,800,000')
    expect(phone.words()).toContain(second)
    expect(phone.words()).not.toContain('有新发布')
  })

  it('is shown at once to who pulls the page down', async () => {
    await phone.tell('onPullDownRefresh')
    expect(phone.words()).toContain('16,800,000')
    expect(phone.events.done.map(({ method }) => method)).toContain('stopPullDownRefresh')
  })

  it('is stored as it is offered, so that the next start paints it', async () => {
    await phone.tell('onShow')
    const next = new Phone({ storage: phone.storage })
    await next.open('pages/overview/index')
    next.close()
    expect(next.words()).toContain('16,800,000')
    expect(next.complaints).toEqual([])
  })
})
