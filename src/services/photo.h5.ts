import type { ChosenPhoto } from './photo'
import { isSendable, tries } from './photo-sizes'

/** Null where the person turned back. */
function chosenFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.addEventListener('change', () => {
      resolve(input.files?.[0] ?? null)
    })
    input.addEventListener('cancel', () => {
      resolve(null)
    })
    input.click()
  })
}

/** Rejects for what is no picture. */
function pictureIn(file: File): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    const address = URL.createObjectURL(file)
    image.onload = () => {
      resolve(image)
      URL.revokeObjectURL(address)
    }
    image.onerror = () => {
      URL.revokeObjectURL(address)
      reject(new Error('no picture'))
    }
    image.src = address
  })
}

/** Drawn anew, so that nothing stays of the file but what is seen; on white, for pictures one can see through. */
function redrawn(image: HTMLImageElement, side: number, quality: number): string {
  const scale = Math.min(1, side / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  const context = canvas.getContext('2d')
  if (!context) return ''
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/jpeg', quality).split(',')[1] ?? ''
}

export async function choosePhoto(): Promise<ChosenPhoto> {
  const file = await chosenFile()
  if (file === null) return 'none'
  try {
    const image = await pictureIn(file)
    for (const [side, quality] of tries) {
      const photo = redrawn(image, side, quality)
      if (isSendable(photo)) return { photo }
    }
    return 'too-large'
  } catch {
    return 'unreadable'
  }
}
