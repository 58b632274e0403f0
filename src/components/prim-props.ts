import type { CSSProperties, ReactNode } from 'react'

export interface BlockProps {
  className?: string
  children?: ReactNode
}

export interface MainProps extends BlockProps {
  style?: CSSProperties
}

export interface LiveProps extends BlockProps {
  /** Read out when it appears; `alert` at once. */
  as: 'status' | 'alert'
}

export interface PressProps extends BlockProps {
  onPress: () => void
  /** What is read out, where the words inside are not enough. */
  label?: string
  disabled?: boolean
}

export interface LinkProps extends PressProps {
  /** A page of the mini program with its query; on H5 a real address. */
  href: string
}

export interface ChoiceProps {
  name: string
  words: string
  chosen: boolean
  onChoose: () => void
}

export interface EntryProps {
  id: string
  value: string
  onChange: (value: string) => void
  password?: boolean
  autoComplete?: string
  invalid?: boolean
  /** Id of the words that say what is wrong. */
  describedBy?: string
}
