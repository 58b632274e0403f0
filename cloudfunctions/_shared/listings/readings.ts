import { customPinyin, pinyin } from 'pinyin-pro'

/** Readings the dictionary has otherwise; places of the province and words of medicine. */
customPinyin({ 珲春: 'hún chūn', 卒中: 'cù zhòng', 参茸: 'shēn róng' })

/** How the characters of a name are read: what each usually is, and the whole where it departs from that (else ''). */
export interface Reading {
  usual: Record<string, string>
  syllables: string
}

function read(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true })
}

const isHan = (letter: string): boolean => /\p{Script=Han}/u.test(letter)

/** The reading of an institution's name, other names included for the characters. */
export function readingOf(name: string, otherNames: readonly string[]): Reading {
  const letters = Array.from(new Set(name + otherNames.join(''))).filter(isHan)
  const usual = Object.fromEntries(letters.map((letter) => [letter, read(letter)[0] ?? letter]))
  const whole = read(name)
  const simple = Array.from(name).map((letter) => usual[letter] ?? letter)
  const departs = whole.length === simple.length && whole.some((syllable, place) => syllable !== simple[place])
  return { usual, syllables: departs ? whole.join(' ') : '' }
}
