import { endServers, killDuringTransactions, killDuringWrites } from './kill-rounds'

afterAll(endServers)

test('a server killed in the middle of 1,000 writes has lost none that it acknowledged', async () => {
  const { acknowledged, lost, broken } = await killDuringWrites()
  expect({ lost, broken }).toEqual({ lost: [], broken: [] })
  expect(acknowledged).toBeGreaterThanOrEqual(200)
})

test('a server killed in the middle of 200 transactions has applied each whole or not at all', async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined)
  const { acknowledged, lost, broken } = await killDuringTransactions()
  expect({ lost, broken }).toEqual({ lost: [], broken: [] })
  expect(acknowledged).toBeGreaterThanOrEqual(40)
})
