import { type FreshDatabase, freshDatabase } from '../fresh-database'
import { listingRounds } from './listing-rivals'
import { rivalRounds } from './rivals'

let fresh: FreshDatabase

beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

describe('people and systems who act at the same time', () => {
  it('lose nothing, double nothing and break no chain in 20 rounds', async () => {
    await expect(rivalRounds(fresh.database, 20)).resolves.toBeUndefined()
  })

  it('who keep listings publish one wish of two, and an import whole, in 20 rounds', async () => {
    await expect(listingRounds(fresh.database, 20)).resolves.toBeGreaterThan(0)
  })
})
