import { LARGEST_PHOTO } from '../contract/corrections'

/** The longer side in pixels and the quality of each try, until one is small enough. */
export const tries: readonly (readonly [side: number, quality: number])[] = [
  [1280, 0.8],
  [1280, 0.6],
  [1024, 0.6],
  [800, 0.5],
  [640, 0.5],
  [480, 0.4],
]

/** Whether base64 stands for a JPEG that may be sent. */
export function isSendable(photo: string): boolean {
  return photo.startsWith('/9j/') && photo.length <= (LARGEST_PHOTO / 3) * 4
}
