import { parseBulletinText } from '../../../../cloudfunctions/_shared/bulletins/parse-bulletin-text'

const read = (text: string) => parseBulletinText(text, '2020-11-27')

describe('a text of four megabytes', () => {
  it.each(['用卡1人', '[bookmark: ', 'a。b\n', '已联通\n'])(
    'of nothing but %j is read to its end',
    (piece) => {
      const text = piece.repeat(Math.ceil((4 * 1024 * 1024) / Buffer.byteLength(piece)))
      expect(read(text).rejections.length).toBeLessThanOrEqual(501)
    },
    120_000,
  )

  it('costs at most twice the pattern searches of one half as long', () => {
    const search = jest.spyOn(RegExp.prototype, 'exec')
    const searches = (times: number) => {
      search.mockClear()
      read('截至11月27日，全省用卡5人、6人次，在线问诊7人次，医院8家。\n11月26日，中心走访3户。\n'.repeat(times))
      return search.mock.calls.length
    }
    const [half, whole] = [searches(100), searches(200)]
    search.mockRestore()
    expect(half).toBeGreaterThan(100)
    expect(whole).toBeLessThanOrEqual(2 * half)
  })
})
