const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long, in the largest unit that says it: hours up to two days, then days. */
export function ageWords(milliseconds: number): string {
  if (milliseconds < minute) return '不到 1 分钟'
  if (milliseconds < hour) return `${Math.floor(milliseconds / minute)} 分钟`
  if (milliseconds < 2 * day) return `${Math.floor(milliseconds / hour)} 小时`
  return `${Math.floor(milliseconds / day)} 天`
}

/** How long ago, as people say it. */
export function agoWords(milliseconds: number): string {
  return `${ageWords(milliseconds)}前`
}
