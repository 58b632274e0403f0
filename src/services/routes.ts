import Taro from '@tarojs/taro'

const figure = '/pages/figure/index'
const overview = '/pages/overview/index'

export const figurePath = (metric: string): string => `${figure}?metric=${encodeURIComponent(metric)}`

/** WeChat opens no page above this many. */
const DEEPEST = 10
let opening = false

async function openOnce(url: string): Promise<void> {
  if (opening) return
  opening = true
  try {
    if (Taro.getCurrentPages().length < DEEPEST) await Taro.navigateTo({ url })
    else await Taro.redirectTo({ url })
  } catch {
    // The page one is on stays, and can be touched again.
  } finally {
    opening = false
  }
}

/** A second touch before the page is there opens nothing. */
export function openFigure(metric: string): void {
  void openOnce(figurePath(metric))
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
