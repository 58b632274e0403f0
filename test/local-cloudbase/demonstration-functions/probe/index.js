// A function for the tests of the local CloudBase: it does what its event's action names.
'use strict'
const cloudbase = require('@cloudbase/node-sdk')

const app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })
const db = app.database()
let working = 0

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const actions = {
  identity: (event, context) => ({
    fromContext: cloudbase.getCloudbaseContext(context),
    fromProcess: app.auth().getUserInfo(),
    fromEvent: event.userInfo ?? null,
  }),
  environment: () => ({ ...process.env }),
  context: (_, context) => context,
  time: () => ({
    now: Date.now(),
    iso: new Date().toISOString(),
    text: Date(),
    isDate: new Date() instanceof Date,
    fixed: new Date(0).toISOString(),
  }),
  sleep: async ({ milliseconds }) => {
    working += 1
    const together = working
    await pause(milliseconds)
    working -= 1
    return { together, pid: process.pid }
  },
  fail: ({ sentence }) => {
    throw new Error(sentence)
  },
  exit: () => process.exit(3),
  large: ({ bytes }) => 'x'.repeat(bytes),
  nothing: () => undefined,
  read: async ({ collection }) => (await db.collection(collection).limit(1000).get()).data.length,
  write: async ({ collection }) => (await db.collection(collection).add({ at: db.serverDate() })).id,
  call: async ({ name, data }) => (await app.callFunction({ name, data })).result,
}

exports.main = async (event, context) => {
  if (event.queryStringParameters?.identity === '1') return identityOverHttp(event, context)
  if (event.httpMethod !== undefined) return overHttp(event)
  if (event.Type === 'Timer') return { event, identity: cloudbase.getCloudbaseContext(context) }
  return actions[event.action](event, context)
}

const identityOverHttp = (event, context) => ({
  event,
  context,
  fromContext: cloudbase.getCloudbaseContext(context),
  fromProcess: app.auth().getUserInfo(),
  process: { ...process.env },
})

function overHttp(event) {
  if (event.queryStringParameters.raw === '1') return event
  const body = JSON.stringify(event)
  if (event.queryStringParameters.binary === '1')
    return { statusCode: 200, headers: { 'content-type': 'image/png' }, body: 'AAEC', isBase64Encoded: true }
  return {
    statusCode: 201,
    headers: { 'content-type': 'application/json', 'x-from': 'probe' },
    body,
    isBase64Encoded: false,
  }
}
