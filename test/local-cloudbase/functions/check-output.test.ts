import { cloudbaseWithFunctions } from '../cloudbase-with-functions'

test('a reply that breaks the contract is a platform error with the reason', async () => {
  const local = await cloudbaseWithFunctions({
    checkOutput: (name, _, reply) => (reply === null ? `${name} answered nothing` : undefined),
  })
  try {
    expect(await local.call({ action: 'nothing' })).toMatchObject({
      errMsg: expect.stringContaining('probe answered nothing') as unknown,
    })
    expect(await local.call({ action: 'large', bytes: 3 })).toMatchObject({ result: 'xxx' })
  } finally {
    await local.close()
  }
})
