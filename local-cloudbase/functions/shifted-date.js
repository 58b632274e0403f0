// Moves what `Date` says in this process; with a shift of 0 it says the machine's time.
'use strict'
const RealDate = Date
let shiftMs = 0

const now = () => RealDate.now() + shiftMs

const ShiftedDate = new Proxy(RealDate, {
  construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})

exports.setShift = (milliseconds) => {
  shiftMs = milliseconds
  RealDate.prototype.constructor = ShiftedDate
  globalThis.Date = ShiftedDate
}
