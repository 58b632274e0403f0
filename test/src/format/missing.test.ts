import { MissingCode } from '../../../src/contract/metric'
import { missingWords } from '../../../src/format/missing'

test('every missing code has words of its own', () => {
  const words = MissingCode.options.map((code) => missingWords(code).word)
  expect(new Set(words).size).toBe(MissingCode.options.length)
  expect(missingWords(null).word).toBe('未知')
})
