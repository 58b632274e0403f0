export interface PhotoProps {
  /** A JPEG in base64. */
  photo: string
  /** What is read out. */
  label: string
}
