import { contentOf } from '../../../../src/features/listing-desk/content-of'
import { writtenOf } from '../../../../src/features/listing-desk/written'
import type { ListingContent } from '../../../../src/contract/listing-revision'
import { anInternetHospital, anOrganisation } from '../../../a-hospital'
import { always, internetHospital, nights, organisation } from '../../../hospitals'

const readBack = (content: ListingContent, changes: Record<string, string> = {}) =>
  contentOf(content.kind, { ...writtenOf(content.kind, content), ...changes }, true)

describe('A listing’s form', () => {
  it.each<[string, ListingContent]>([
    ['with little told', anInternetHospital({ synthetic: true })],
    [
      'an organisation with little told',
      anOrganisation({ synthetic: true, licence: null, region: null, standing: null }),
    ],
    [
      'an organisation',
      { kind: 'organisation', organisation: organisation({ acceptsHealthCard: false, grade: null }) },
    ],
    [
      'with everything told',
      {
        kind: 'internet-hospital',
        hospital: internetHospital({
          aliases: ['松岭在线'],
          formerNames: [{ name: '松岭门诊部', until: '2019-12-31' }],
          hours: { ...nights, exceptions: [{ day: '2020-12-24', spans: [] }] },
          entrances: [
            { kind: 'mini-program', name: '松岭互联网医院', appId: 'wx0123456789abcdef', path: 'pages/index' },
            { kind: 'web', name: '官网', url: 'https://example.org/a' },
            { kind: 'official-account', name: '松岭医院' },
          ],
        }),
      },
    ],
    ['open always', { kind: 'internet-hospital', hospital: internetHospital({ hours: always, doctors: null }) }],
  ])('says again what it was filled in with: %s', (_, content) => {
    expect(readBack(content)).toEqual({ content })
  })

  it('names every field that cannot be taken, in Chinese', () => {
    const wrong = readBack(anInternetHospital(), {
      name: ' ',
      'licence.validTo': '2019-02-30',
      'position.latitude': '北纬',
      'doctors.count': '3',
    })
    expect(wrong).toMatchObject({
      wrongs: {
        name: '请填写',
        'licence.validTo': expect.stringMatching(/^没有这一天|止日/) as unknown,
        'position.latitude': '写法不对，请核对',
        'doctors.asOf': expect.stringMatching(/[\u4e00-\u9fff]/) as unknown,
      },
    })
  })

  it('does not guess hours it cannot read', () => {
    const content: ListingContent = { kind: 'internet-hospital', hospital: internetHospital() }
    const written = writtenOf('internet-hospital', content)
    const hours = [{ hours: '上午' }, ...(written['hours'] as { hours: string }[]).slice(1)]
    expect(contentOf('internet-hospital', { ...written, hours }, true)).toMatchObject({
      wrongs: { hours: expect.stringContaining('读不懂') as unknown },
    })
  })

  it('begins a new listing with the usual choices only', () => {
    expect(writtenOf('internet-hospital', null)).toMatchObject({ mode: 'second-name', standing: 'open', name: '' })
  })
})
