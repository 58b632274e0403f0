import type { Reply } from '../../src/contract/failure'
import { startProject } from '../journeys/project'
import { describeCompiled } from './compiled-suite'
import { Phone, type PhoneOptions } from './phone'
import { answering, noNetwork, silence } from './phone-clouds'
import { PhoneStorage } from './phone-storage'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WHOLE = '16,784,685'

describeCompiled('a release stored on a bare phone', () => {
  let reply: Reply<never>
  /** Milliseconds from the machine's clock to the moment the release was served. */
  let served: number
  const phones: Phone[] = []

  const started = async (options: PhoneOptions): Promise<Phone> => {
    const phone = new Phone({ clockAhead: served, ...options })
    phones.push(phone)
    await phone.open('pages/overview/index')
    return phone
  }
  const storedOnce = async (): Promise<PhoneStorage> => (await started({ cloud: answering(reply) })).storage

  beforeAll(async () => {
    const project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
    reply = await project.ask('resident', 'releases.current', {})
    served = project.clock.now().getTime() - Date.now()
    await project.close()
  })
  afterEach(() => {
    const complaints = phones.splice(0).flatMap((phone) => {
      phone.close()
      return phone.complaints
    })
    expect(complaints).toEqual([])
  })

  it('is painted without a network, says that it is offline and how old it is', async () => {
    const phone = await started({ storage: await storedOnce(), cloud: noNetwork, clockAhead: served + 3 * DAY + HOUR })
    expect(phone.words()).toContain(WHOLE)
    expect(phone.words()).toContain('离线')
    expect(phone.words()).toContain('3 天前公布')
    expect(phone.words()).toContain('3 天前取得的发布')
  })

  it('is painted at once, while the cloud has not answered', async () => {
    const phone = await started({ storage: await storedOnce(), cloud: silence })
    expect(phone.words()).toContain(WHOLE)
    await phone.pass(10_000)
    expect(phone.words()).toContain('等了 10 秒，没有等到回答')
    expect(phone.words()).toContain(WHOLE)
  })

  it('loses its offline mark as soon as the network is back', async () => {
    const phone = await started({ storage: await storedOnce(), cloud: noNetwork })
    phone.cloud = answering(reply)
    await phone.happens('NetworkStatusChange', { isConnected: true, networkType: 'wifi' })
    expect(phone.words()).not.toContain('离线')
  })

  it.each([
    ['half of a release', { release: { id: '2020-W48-1' }, servedAt: '2020-11-28T01:00:00.000Z', receivedAt: 1 }],
    ['a text', '{"release":'],
    ['a number', 7],
  ])('is ignored where it is broken: %s', async (_, broken) => {
    const storage = new PhoneStorage()
    storage.write('release', broken)
    const without = await started({ storage, cloud: noNetwork })
    expect(without.words()).toContain('连不上网络')
    expect(without.words()).not.toMatch(/undefined|NaN/)
    without.cloud = answering(reply)
    await without.tap('重试')
    expect(without.words()).toContain(WHOLE)
  })

  it('is kept when the cloud answers with half of one', async () => {
    const half = { ok: true, output: { id: '2020-W49-1', figures: [] } }
    const phone = await started({ storage: await storedOnce(), cloud: answering(half) })
    expect(phone.words()).toContain(WHOLE)
    expect(phone.words()).toContain('收到的回答不完整，没有采用')
    const again = await started({ storage: phone.storage, cloud: noNetwork })
    expect(again.words()).toContain(WHOLE)
  })

  it('is shown and not stored where there is no room, and the phone says so', async () => {
    const phone = await started({ storage: new PhoneStorage(2_000), cloud: answering(reply) })
    expect(phone.words()).toContain(WHOLE)
    expect(phone.words()).toContain('存储已满')
    await phone.tap(WHOLE)
    expect(phone.words()).toContain('从哪里来')
  })

  it('warns of a clock that is an hour off, and keeps to the age by the server', async () => {
    const phone = await started({ cloud: answering(reply), clockAhead: served + HOUR })
    expect(phone.words()).toContain('手机的时间可能不准')
    expect(phone.words()).toContain('不到 1 分钟前公布')
  })

  it('is waited for ten seconds at most where nothing is stored, and can be asked for again', async () => {
    const phone = await started({ cloud: silence })
    expect(phone.words()).toContain('正在取得最新发布')
    await phone.pass(10_000)
    expect(phone.words()).toContain('等了 10 秒，没有等到回答')
    phone.cloud = answering(reply)
    await phone.tap('重试')
    expect(phone.words()).toContain(WHOLE)
  })

  it('is said to be missing where nothing was ever published', async () => {
    const phone = await started({
      cloud: answering({ ok: false, failure: { code: 'not-found', message: '还没有发布' } }),
    })
    expect(phone.words()).toContain('还没有发布')
    expect(phone.words()).toContain('再看一次')
  })
})
