import { View } from '@tarojs/components'
import type { PhotoProps } from './photo-props'

/** A background, because the template of an image would weigh on the main package. */
export const Photo = ({ photo, label }: PhotoProps) => (
  <View
    className="photo"
    style={{ backgroundImage: `url("data:image/jpeg;base64,${photo}")` }}
    aria-role="img"
    aria-label={label}
  />
)
