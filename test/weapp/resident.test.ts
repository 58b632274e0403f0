import { AS_OF, headlines, RELEASE } from '../journeys/headlines'
import { type Project, startProject } from '../journeys/project'
import { describeCompiled } from './compiled-suite'
import { Phone } from './phone'
import { cloudAt } from './phone-clouds'
import { depth, linesOf, mostChildren, nodeCount } from './screen-reading'

const SATURDAY = '2020-11-28T01:00:00.000Z'
const KB = 1_024

describeCompiled('a resident with a bare phone', () => {
  let project: Project
  let phone: Phone

  beforeAll(async () => {
    project = await startProject({ now: SATURDAY, seeded: 'bulletin' })
  })
  afterAll(() => project.close())

  beforeEach(() => {
    const clockAhead = project.clock.now().getTime() - Date.now()
    phone = new Phone({ cloud: cloudAt(project.url), clockAhead })
  })
  afterEach(() => {
    phone.close()
    expect(phone.complaints).toEqual([])
  })

  it('opens the overview in at most two setData calls and 16 KB, on a small tree', async () => {
    await phone.open('pages/overview/index')
    const { page } = phone
    const screen = phone.screen()
    const measured = {
      calls: page.sent.length,
      bytes: page.bytes,
      nodes: nodeCount(screen),
      depth: depth(screen),
      children: mostChildren(screen),
    }
    process.stdout.write(`first open of the overview: ${JSON.stringify(measured)}\n`)
    expect(measured.calls).toBeLessThanOrEqual(2)
    expect(measured.bytes).toBeLessThanOrEqual(16 * KB)
    expect(measured.nodes).toBeLessThan(1_000)
    expect(measured.depth).toBeLessThan(30)
    expect(measured.children).toBeLessThanOrEqual(60)
  })

  it('reads every headline figure with its unit, day, source and release', async () => {
    await phone.open('pages/overview/index')
    const lines = linesOf(phone.screen())
    for (const [number, unit] of headlines) {
      const place = lines.findIndex((line) => line.replace(/\s/g, '') === number + unit)
      expect([number, place]).not.toEqual([number, -1])
      const origin = lines.slice(place).find((line) => line.includes('数据截至'))
      expect(origin).toContain(AS_OF)
      expect(origin).toContain(RELEASE)
      expect(origin).toMatch(/平台|医生在线/)
    }
  })

  it('keeps the two counts that sound alike apart', async () => {
    await phone.open('pages/overview/index')
    expect(phone.words()).toContain('来自不同的系统，说的不是一回事，从不相加')
  })

  it('touches a figure and reads where it comes from', async () => {
    await phone.open('pages/overview/index')
    await phone.tap('45,708,484')
    expect(phone.page.route).toBe('resident/pages/figure/index')
    const lines = linesOf(phone.screen())
    expect(lines).toContain('JSON 位置 /figures/1')
    expect(lines.some((line) => /^([0-9a-f]{8} ?){8}/.test(line))).toBe(true)
    expect(lines.filter((line) => line.startsWith('发布人，'))).toHaveLength(2)
    expect(lines.join()).toContain(`接收时间,2020年11月28日 09:00`)
    expect(lines).toContain(RELEASE)
    expect(phone.page.bytes).toBeLessThanOrEqual(16 * KB)
  })

  it('opens the figure page of every metric on the overview, and comes back', async () => {
    await phone.open('pages/overview/index')
    for (const [number, unit] of headlines.filter(([written]) => written.length > 2)) {
      await phone.tap(number)
      expect(phone.words().replaceAll(' ', '')).toContain(number + unit)
      await phone.tap('返回')
      expect(phone.page.route).toBe('pages/overview/index')
    }
  })

  it('is told that a link names a metric nobody publishes', async () => {
    await phone.open('resident/pages/figure/index', { metric: 'no-such-metric' })
    expect(phone.words()).toContain('没有这个指标')
    await phone.tap('返回概览')
    expect(phone.page.route).toBe('pages/overview/index')
  })

  it('finds letters, colours and permissions under 我的, and is told of having none', async () => {
    await phone.open('pages/mine/index')
    expect(phone.words()).toContain('长辈模式')
    await phone.tap('查看我的权限')
    expect(phone.words()).toContain('您没有工作人员的权限')
  })
})
