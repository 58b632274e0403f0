export interface LinesEntryProps {
  id: string
  value: string
  longest: number
  onChange: (value: string) => void
  invalid?: boolean
  /** Id of the words that say what is wrong. */
  describedBy?: string
}
