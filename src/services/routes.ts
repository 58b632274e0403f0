import Taro from '@tarojs/taro'

const figure = '/pages/figure/index'
const overview = '/pages/overview/index'

export const figurePath = (metric: string): string => `${figure}?metric=${encodeURIComponent(metric)}`

export function openFigure(metric: string): void {
  void Taro.navigateTo({ url: figurePath(metric) })
}

export function openOverview(): void {
  void Taro.switchTab({ url: overview })
}

/** Back to where the person came from; to the overview for one who came by a link. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else openOverview()
}

export function openMine(): void {
  void Taro.switchTab({ url: '/pages/mine/index' })
}
