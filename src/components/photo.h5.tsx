import type { PhotoProps } from './photo-props'

export const Photo = ({ photo, label }: PhotoProps) => (
  <img className="photo" src={`data:image/jpeg;base64,${photo}`} alt={label} />
)
