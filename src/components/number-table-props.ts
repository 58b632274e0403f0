/** One cell: the number or the word for why there is none, and below it in small letters what must be known with it. */
export interface NumberCell {
  words: string
  small: string | null
  /** There is no number. */
  quiet: boolean
  /** What is read out. */
  label: string
  /** Tells more of the cell; one that has nothing to tell cannot be pressed. */
  onPress: (() => void) | null
}

export interface NumberRow {
  key: string
  label: string
  /** Drawn as the sum of the others. */
  isTotal: boolean
  cells: readonly NumberCell[]
}

/** A table that scrolls sideways below its first column, which stays. */
export interface NumberTableProps {
  caption: string
  /** The head of the first column, then of each other one. */
  head: readonly string[]
  rows: readonly NumberRow[]
}
