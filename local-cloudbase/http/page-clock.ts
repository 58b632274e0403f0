/**
 * Runs first in a page served here: shifts `Date` as the local clock is shifted. The shift is asked for before anything else and
 * remembered for when nobody answers; at 0 the page keeps its own `Date`.
 */
const SCRIPT = `(function () {
  var key = 'local-cloudbase-shift', shift = 0
  try { shift = Number(localStorage.getItem(key)) || 0 } catch (e) {}
  try {
    var ask = new XMLHttpRequest()
    ask.open('GET', '/local/clock', false)
    ask.send()
    if (ask.status === 200) shift = JSON.parse(ask.responseText).shiftMs
    localStorage.setItem(key, String(shift))
  } catch (e) {}
  if (!shift) return
  var Real = Date
  function now() { return Real.now() + shift }
  Date = new Proxy(Real, {
    construct: function (target, given, newTarget) { return Reflect.construct(target, given.length ? given : [now()], newTarget) },
    apply: function () { return new Real(now()).toString() },
    get: function (target, name) { return name === 'now' ? now : Reflect.get(target, name) }
  })
  Real.prototype.constructor = Date
})()`

/** Puts the clock's script in front of everything else a page runs. */
export function withPageClock(html: string): string {
  const script = `<script>${SCRIPT}</script>`
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html
}
