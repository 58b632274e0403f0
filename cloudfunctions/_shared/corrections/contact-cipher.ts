import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** AES-256-GCM; the receipt is bound in, so that a contact moved to another report cannot be read. */
const ALGORITHM = 'aes-256-gcm'
const TAG_BYTES = 16
const IV_BYTES = 12

function keyOf(hex: string): Buffer {
  const key = Buffer.from(hex, 'hex')
  if (key.length !== 32) throw new Error('CORRECTION_CONTACT_KEY is not 64 hex digits')
  return key
}

/** What a photo is bound to, so that it cannot be read in the place of the contact. */
export function photoName(receipt: string): string {
  return `photo ${receipt}`
}

/** A contact as it is kept: initialisation vector, text and tag, in base64 with dots between. `key` is 64 hex digits. */
export function sealed(contact: string, receipt: string, key: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, keyOf(key), iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(receipt))
  const text = Buffer.concat([cipher.update(contact, 'utf8'), cipher.final()])
  return [iv, text, cipher.getAuthTag()].map((part) => part.toString('base64')).join('.')
}

/** The contact that was sealed; throws where it was changed, moved, or sealed with another key. */
export function opened(kept: string, receipt: string, key: string): string {
  const [iv, text, tag] = kept.split('.').map((part) => Buffer.from(part, 'base64'))
  if (!iv || !text || tag?.length !== TAG_BYTES) throw new Error('this is no sealed contact')
  const decipher = createDecipheriv(ALGORITHM, keyOf(key), iv, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(receipt)).setAuthTag(tag)
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
}
