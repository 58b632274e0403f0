import type { Painting, Phone } from './phone-look'

/** Browsers' normal letter size in pixels. */
const NORMAL = 16
const darkness = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)')

export function phoneLook(): Phone {
  const letters = parseFloat(getComputedStyle(document.documentElement).fontSize)
  return { dark: darkness().matches, fontScale: letters > 0 ? letters / NORMAL : 1 }
}

export function whenPhoneTurns(turned: () => void): () => void {
  const query = darkness()
  query.addEventListener('change', turned)
  return () => {
    query.removeEventListener('change', turned)
  }
}

export function whenConnected(connected: () => void): () => void {
  window.addEventListener('online', connected)
  return () => {
    window.removeEventListener('online', connected)
  }
}

export function whenVisible(visible: () => void): () => void {
  const turned = (): void => {
    if (!document.hidden) visible()
  }
  document.addEventListener('visibilitychange', turned)
  return () => {
    document.removeEventListener('visibilitychange', turned)
  }
}

/** Taro's tab bar does not say by itself that one finds one's way with it. */
function nameTabBar(): void {
  const bar = document.querySelector('taro-tabbar')
  bar?.setAttribute('role', 'navigation')
  bar?.setAttribute('aria-label', '主要页面')
}

export function paint({ className, scale, dark }: Painting): void {
  const root = document.documentElement
  root.className = className
  root.style.setProperty('--scale', String(scale))
  root.style.colorScheme = dark ? 'dark' : 'light'
  nameTabBar()
}
