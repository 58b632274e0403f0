/** What identifies a person in a text: mobile numbers, identity cards, mail addresses; in this order, as a card holds a mobile number's digits. */
const personal: readonly [RegExp, (found: string) => string][] = [
  [/(?<!\d)\d{17}[\dXx](?!\d)/g, (found) => `${found.slice(0, 3)}${'*'.repeat(12)}${found.slice(-3)}`],
  [/(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g, (found) => `${found.slice(0, 3)}${'*'.repeat(8)}`],
  [/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, () => '***@***'],
]

/** A text without what tells who somebody is; full-width digits are read as digits (spec: E51). */
export function masked(text: string): string {
  const narrow = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  return personal.reduce((left, [pattern, mask]) => left.replace(pattern, mask), narrow)
}
