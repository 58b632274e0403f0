import Taro from '@tarojs/taro'
import type { Painting, Phone } from './phone-look'

/** The paper of `styles/tokens.scss`, for bars that no style sheet reaches. */
const paper = { light: '#fbfaf6', dark: '#111513' }

interface BaseLook {
  theme?: string
  fontSizeScaleFactor?: number
}

/** Base libraries before 2.20.1 have only the older of the two. */
function baseLook(): BaseLook {
  try {
    return Taro.getAppBaseInfo()
  } catch {
    return Taro.getSystemInfoSync()
  }
}

export function phoneLook(): Phone {
  const { theme, fontSizeScaleFactor } = baseLook()
  return { dark: theme === 'dark', fontScale: fontSizeScaleFactor ?? 1 }
}

export function whenPhoneTurns(turned: () => void): () => void {
  try {
    Taro.onThemeChange(turned)
  } catch {
    return () => undefined
  }
  return () => {
    Taro.offThemeChange(turned)
  }
}

export function whenConnected(connected: () => void): () => void {
  const told = ({ isConnected }: { isConnected: boolean }): void => {
    if (isConnected) connected()
  }
  Taro.onNetworkStatusChange(told)
  return () => {
    Taro.offNetworkStatusChange(told)
  }
}

export const whenVisible = (): (() => void) => () => undefined

/** WeChat colours its bars by `theme.json`, until we have once coloured them otherwise. */
let painted = false

export function paint({ dark, followsPhone }: Painting): void {
  if (followsPhone && !painted) return
  painted = true
  const backgroundColor = dark ? paper.dark : paper.light
  void Taro.setNavigationBarColor({ frontColor: dark ? '#ffffff' : '#000000', backgroundColor })
  void Taro.setBackgroundColor({
    backgroundColor,
    backgroundColorTop: backgroundColor,
    backgroundColorBottom: backgroundColor,
  })
}
