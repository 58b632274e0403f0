/** Never first on a line. */
const closing = '，。；：、）”》！？,.;:)'

/** Words that stay together: runs of letters and digits, and single characters otherwise, each with its closing marks. */
function pieces(text: string): string[] {
  const cut = text.match(/[\w.,-]+|[^\w]/g) ?? []
  return cut.reduce<string[]>((kept, piece) => {
    const before = kept.pop()
    if (before === undefined) return [piece]
    return closing.includes(piece) ? [...kept, before + piece] : [...kept, before, piece]
  }, [])
}

/** Lines that are at most so wide by the measure given; a number is never cut. */
export function wrapped(text: string, width: number, measure: (line: string) => number): string[] {
  return pieces(text).reduce<string[]>((lines, piece) => {
    const line = lines.pop() ?? ''
    if (line !== '' && measure(line + piece) > width) return [...lines, line, piece.trim()]
    return [...lines, line + piece]
  }, [])
}
