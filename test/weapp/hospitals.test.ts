import { listingsFor } from '../../cloudfunctions/_shared/listings/current-listings'
import { manyListings } from '../many-hospitals'
import { describeCompiled } from './compiled-suite'
import { Phone } from './phone'
import { answering, noNetwork } from './phone-clouds'
import { nodeCount } from './screen-reading'

const KB = 1_024
const servedAt = new Date().toISOString()
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
})
