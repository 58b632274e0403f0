const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const MODULUS = 31

/** Whether the last of the 18 characters of a unified social credit code follows from the others (GB 32100). */
export function checksOut(code: string): boolean {
  const places = Array.from(code, (letter) => ALPHABET.indexOf(letter))
  if (places.length !== WEIGHTS.length + 1 || places.includes(-1)) return false
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * (places[index] ?? 0), 0)
  return (MODULUS - (sum % MODULUS)) % MODULUS === places[WEIGHTS.length]
}
