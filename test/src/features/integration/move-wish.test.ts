import { blank, optionsOf, wishOf } from '../../../../src/features/integration/move-wish'

const DAY = '2020-11-27'
const filled = { ...blank(DAY), reason: ' 联调纪要 ' }

describe('the form for a change of a link', () => {
  it('sends only what was chosen', () => {
    const wish = wishOf('system:a', { ...filled, network: 'connected' })
    expect(wish).toEqual({ subject: 'system:a', day: DAY, reason: '联调纪要', network: 'connected' })
  })

  it('makes the day of the change the first day of collection where that is chosen', () => {
    expect(wishOf('link:a', { ...filled, start: 'day' })).toMatchObject({ collectionStart: DAY })
  })

  it('says what is missing before it asks anybody', () => {
    expect(wishOf('system:a', filled)).toContain('至少选一项')
    expect(wishOf('system:a', { ...filled, network: 'connected', reason: ' ' })).toContain('依据')
  })

  it('offers a system its scope, and a hospital its analysis', () => {
    const fields = (kind: 'hospital' | 'system') => optionsOf({ kind, collectionStart: DAY }).map(({ field }) => field)
    expect(fields('system')).toEqual(['network', 'interface', 'scope'])
    expect(fields('hospital')).toEqual(['network', 'interface', 'analysis'])
  })
})
