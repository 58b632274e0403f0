import { entryLedTo, hospitalIn, listingsFor, noListings } from '../../cloudfunctions/_shared/listings/current-listings'
import { hospitalEntry, organisationEntry } from '../hospitals'
import { manyListings, withReadings } from '../many-hospitals'
import { describeCompiled } from './compiled-suite'
import { Phone } from './phone'
import { answering, noNetwork, type PhoneCloud } from './phone-clouds'
import { nodeCount } from './screen-reading'

const KB = 1_024
const servedAt = new Date().toISOString()
const register = withReadings(noListings, [
  organisationEntry('org-1'),
  hospitalEntry('song', {
    entrances: [{ kind: 'mini-program', name: '松岭线上', appId: 'wx0000000000000001', path: '' }],
  }),
])

/** Answers with one hospital's page, and keeps what it is told is wrong. */
function answeringHospital(reports: unknown[]): PhoneCloud {
  const entry = entryLedTo(register, 'song')
  const hospital = entry && hospitalIn(register, entry)
  const call = (_: string, data: unknown): Promise<unknown> => {
    const { action, input } = data as { action: string; input: unknown }
    if (action === 'corrections.report') reports.push(input)
    const result =
      action === 'hospitals.read'
        ? { ok: true, output: { hospital, tombstone: null, holidays: [], servedAt } }
        : { ok: false, failure: { code: 'invalid-input', message: '' } }
    return Promise.resolve({ errMsg: 'cloud.callFunction:ok', result })
  }
  return { answers: true, call }
}
const output = { ...listingsFor(manyListings(2000), undefined, servedAt.slice(0, 10)), servedAt }

describeCompiled('a resident with a bare phone, among two thousand internet hospitals,', () => {
  it('opens the tab on a small tree, and has the register again without a network', async () => {
    const phone = new Phone({ cloud: answering({ ok: true, output }) })
    await phone.open('pages/hospitals/index')
    await phone.tap('也看许可无效或未核实的')
    expect(phone.words()).toContain('共 2000 家')
    expect(nodeCount(phone.screen())).toBeLessThan(600)
    process.stdout.write(
      `hospitals: ${JSON.stringify({ bytes: phone.page.bytes, nodes: nodeCount(phone.screen()) })}\n`,
    )
    expect(phone.page.bytes).toBeLessThanOrEqual(100 * KB)
    const { storage } = phone
    phone.close()
    const later = new Phone({ cloud: noNetwork, storage })
    await later.open('pages/hospitals/index')
    expect(later.words()).toContain('离线')
    await later.tap('也看许可无效或未核实的')
    expect(later.words()).toContain('共 2000 家')
    later.close()
    expect([...phone.complaints, ...later.complaints]).toEqual([])
  })

  it('orders hospitals by about how near they are only after a press, and keeps the place nowhere', async () => {
    const phone = new Phone({ cloud: answering({ ok: true, output }) })
    await phone.open('pages/hospitals/index')
    const asked = () => phone.events.done.filter(({ method }) => method === 'getFuzzyLocation').length
    expect(asked()).toBe(0)
    await phone.tap('离我近的')
    expect(phone.words()).toContain('没有取得大概位置')
    expect(phone.words()).toContain('选一个地区')
    phone.events.place = { latitude: 42.8912, longitude: 129.5134 }
    await phone.tap('离我近的')
    expect(asked()).toBe(2)
    await phone.tap('也看许可无效或未核实的')
    expect(phone.words()).toContain('延边朝鲜族自治州（约 10 公里内）')
    expect(JSON.stringify(phone.storage.keys().map((key) => phone.storage.read(key)))).not.toMatch(/42\.89|129\.51/)
    phone.close()
    expect(phone.complaints).toEqual([])
  })

  it('reports a mini program that cannot be opened once a day, with nothing of the person', async () => {
    const sent: unknown[] = []
    const phone = new Phone({ cloud: answeringHospital(sent) })
    await phone.open('resident/pages/hospital/index', { id: 'song' })
    await phone.tap('打开小程序“松岭线上”')
    await phone.tap('打开小程序“松岭线上”')
    expect(phone.words()).toContain('没能打开')
    expect(phone.words()).toContain('已自动报告登记册')
    expect(sent).toEqual([
      {
        key: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
        target: { kind: 'hospital', id: 'song', field: 'entrances' },
        category: 'unreachable',
        shown: '松岭线上',
        suggestion: '小程序打不开，请核对名称和编号。（手机自动报告）',
        contact: null,
        photo: null,
      },
    ])
    phone.close()
    expect(phone.complaints).toEqual([])
  })
})
