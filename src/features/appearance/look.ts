import type { Phone } from '../../services/phone-look'

export interface Wishes {
  elder: 'auto' | 'on' | 'off'
  theme: 'system' | 'light' | 'dark'
}

export interface Look {
  className: string
  scale: number
  dark: boolean
  elder: boolean
}

/** WeChat's care mode, and what our own switch multiplies by. */
const ELDER = 1.4
/** Main text of 17 px becomes 30 px here, the largest the norm for older people asks for. */
const LARGEST = 1.75
const SMALLEST = 0.85

/** What the page looks like, from what the person wishes and what the phone is set to. */
export function lookOf({ elder, theme }: Wishes, phone: Phone): Look {
  const isElder = elder === 'on' || (elder === 'auto' && phone.fontScale >= ELDER)
  const wished = elder === 'on' && phone.fontScale < ELDER ? phone.fontScale * ELDER : phone.fontScale
  const dark = theme === 'dark' || (theme === 'system' && phone.dark)
  const scale = Math.min(LARGEST, Math.max(isElder ? ELDER : SMALLEST, wished))
  const colours = `look-${[isElder && 'elder', dark && 'dark'].filter(Boolean).join('-') || 'light'}`
  return { className: isElder ? `${colours} elder` : colours, scale, dark, elder: isElder }
}
