import Taro from '@tarojs/taro'
import type { Painting, Phone } from './phone-look'

/** The paper of `styles/tokens.scss`, for bars that no style sheet reaches. */
const paper = { light: '#fbfaf6', dark: '#111513' }

export function phoneLook(): Phone {
  const { theme, fontSizeScaleFactor } = Taro.getAppBaseInfo() as { theme?: string; fontSizeScaleFactor?: number }
  return { dark: theme === 'dark', fontScale: fontSizeScaleFactor ?? 1 }
}

export function whenPhoneTurns(turned: () => void): () => void {
  Taro.onThemeChange(turned)
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
