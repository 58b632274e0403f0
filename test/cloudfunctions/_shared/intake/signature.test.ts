import { isNonce, isTimely, secretVariable, signatureHolds } from '../../../../cloudfunctions/_shared/intake/signature'

const secrets = { INTAKE_SECRET_SOME_SOURCE: 'secret' }
/** printf '1606471200.nonce-01.'$(printf body | sha256sum | cut -c1-64) | openssl dgst -sha256 -hmac secret */
const signature = '2a23e592c595d3c5b6436dbbd00541552d8557ae412b980bb7f39f2d7c763bf6'
const signed = {
  source: 'some-source',
  timestamp: '1606471200',
  nonce: 'nonce-01',
  signature,
  body: Buffer.from('body'),
}
const NOW = '2020-11-27T10:00:00.000Z'

describe('a signature', () => {
  it('holds with the secret of its source', () => {
    expect(signatureHolds(signed, secrets)).toBe(true)
  })

  it.each([
    ['another body', { body: Buffer.from('bodY') }],
    ['another time', { timestamp: '1606471201' }],
    ['another nonce', { nonce: 'nonce-02' }],
    ['another source', { source: 'other-source' }],
    ['a shorter signature', { signature: signature.slice(2) }],
    ['upper case', { signature: signature.toUpperCase() }],
    ['nothing', { signature: '' }],
  ])('does not hold for %s', (_, changes) => {
    expect(signatureHolds({ ...signed, ...changes }, secrets)).toBe(false)
  })

  it('does not hold where the source has an empty secret', () => {
    expect(signatureHolds(signed, { INTAKE_SECRET_SOME_SOURCE: '' })).toBe(false)
  })
})

describe('the secret of a source', () => {
  it('stands in an environment variable of its name', () => {
    expect(secretVariable('health-information-centre')).toBe('INTAKE_SECRET_HEALTH_INFORMATION_CENTRE')
  })
})

describe('a timestamp', () => {
  it.each([
    ['now', 0, true],
    ['exactly five minutes ago', -300, true],
    ['a second more', -301, false],
    ['five minutes ahead', 300, true],
    ['a second more ahead', 301, false],
  ])('%s', (_, offset, timely) => {
    expect(isTimely(String(Date.parse(NOW) / 1000 + offset), NOW)).toBe(timely)
  })

  it.each(['', '1e9', '-1', '160647120000000', ' 1606471200'])('is not "%s"', (timestamp) => {
    expect(isTimely(timestamp, NOW)).toBe(false)
  })
})

describe('a nonce', () => {
  it.each([
    ['12345678', true],
    ['1234567', false],
    ['a'.repeat(100), true],
    ['a'.repeat(101), false],
    ['with space', false],
  ])('%s', (nonce, accepted) => {
    expect(isNonce(nonce)).toBe(accepted)
  })
})
