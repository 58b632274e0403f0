import { LARGEST_SHEET } from '../contract/listing-import'
import type { ChosenSheet } from './sheet-file'

/** Null where the person turned back. */
function chosenFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.xlsx,.csv'
    input.addEventListener('change', () => {
      resolve(input.files?.[0] ?? null)
    })
    input.addEventListener('cancel', () => {
      resolve(null)
    })
    input.click()
  })
}

function inBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : '')
    }
    reader.onerror = () => {
      reject(new Error('unreadable'))
    }
    reader.readAsDataURL(file)
  })
}

export async function chooseSheet(): Promise<ChosenSheet> {
  const file = await chosenFile()
  if (file === null) return 'none'
  if (file.size > LARGEST_SHEET) return 'too-large'
  try {
    return { name: file.name, base64: await inBase64(file) }
  } catch {
    return 'unreadable'
  }
}

export function saveSheet(name: string, base64: string): Promise<'saved' | 'failed'> {
  try {
    const anchor = document.createElement('a')
    anchor.href = `data:application/octet-stream;base64,${base64}`
    anchor.download = name
    anchor.click()
    return Promise.resolve('saved')
  } catch {
    return Promise.resolve('failed')
  }
}
