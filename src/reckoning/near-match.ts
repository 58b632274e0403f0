/** How many letters from two places on are alike. */
function alike(text: string, from: number, pattern: string): number {
  let count = 0
  while (count < pattern.length && text.charCodeAt(from + count) === pattern.charCodeAt(count)) count += 1
  return count
}

/** Whether the text goes on from a place with the pattern, one letter of it changed, left out or put in at most. */
function goesOn(text: string, from: number, pattern: string): boolean {
  const same = alike(text, from, pattern)
  if (same >= pattern.length - 1) return true
  const rest = pattern.slice(same + 1)
  const at = from + same
  return text.startsWith(rest, at + 1) || text.startsWith(rest, at) || text.startsWith(pattern.slice(same), at + 1)
}

/** The same towards the beginning: the pattern ends right before a place. */
function comesBefore(text: string, end: number, pattern: string): boolean {
  let same = 0
  while (
    same < pattern.length &&
    end - same > 0 &&
    text.charCodeAt(end - 1 - same) === pattern.charCodeAt(pattern.length - 1 - same)
  )
    same += 1
  if (same >= pattern.length - 1) return true
  const at = end - same
  const rest = pattern.slice(0, pattern.length - same - 1)
  const whole = pattern.slice(0, pattern.length - same)
  return (
    text.slice(0, Math.max(0, at - 1)).endsWith(rest) ||
    text.slice(0, at).endsWith(rest) ||
    text.slice(0, Math.max(0, at - 1)).endsWith(whole)
  )
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

/** The pattern with two neighbours swapped, in every way. */
function swaps(pattern: string): string[] {
  return Array.from(
    { length: pattern.length - 1 },
    (_, at) => pattern.slice(0, at) + pattern.charAt(at + 1) + pattern.charAt(at) + pattern.slice(at + 2),
  )
}

/**
 * A test whether a text holds a pattern with one letter changed, left out, put in, or two neighbours swapped.
 * One of the pattern's halves then stands in the text as it is, unless the swap lies between them.
 */
export function nearMatch(pattern: string): (text: string) => boolean {
  const middle = Math.floor(pattern.length / 2)
  const [head, tail] = [pattern.slice(0, middle), pattern.slice(middle)]
  const swapped = swaps(pattern)
  return (text) =>
    placesOf(text, head).some((at) => goesOn(text, at + head.length, tail)) ||
    placesOf(text, tail).some((at) => comesBefore(text, at, head)) ||
    swapped.some((one) => text.includes(one))
}
