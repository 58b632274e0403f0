export interface CallLinkProps {
  /** As it is dialled. */
  number: string
  /** Whom one calls. */
  whom: string
  words: string
  plain?: boolean
}
