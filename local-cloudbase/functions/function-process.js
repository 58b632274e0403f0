// Runs one function: loads its bundle, then answers one event at a time over IPC.
// Plain JavaScript, because it must start fast and exactly as the bundle would in the cloud.
'use strict'
const { setShift } = require('./shifted-date')

const [, , entry, shiftMs] = process.argv
setShift(Number(shiftMs))

let identityNames = []

/** A server that was killed wants no answer any more; `disconnect` then ends this process. */
function send(answered) {
  process.send(answered, () => undefined)
}

function takeOver(identity) {
  for (const name of identityNames) delete process.env[name]
  Object.assign(process.env, identity)
  identityNames = Object.keys(identity)
}

async function answer({ id, event, context, identity, shiftMs: shift }) {
  setShift(shift)
  takeOver(identity)
  try {
    const { main } = require(entry)
    const reply = await main(JSON.parse(event), context)
    send({ id, reply: JSON.stringify(reply === undefined ? null : reply) })
  } catch (error) {
    send({ id, failure: String((error && error.message) || error) })
  }
}

process.on('message', (message) => void answer(message))
process.on('disconnect', () => process.exit(0))

/** The cloud loads a function before its first event; one that cannot be loaded is told of by its first answer. */
try {
  require(entry)
} catch {
  // `answer` meets the same failure.
}
send('started')
