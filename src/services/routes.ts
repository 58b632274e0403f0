import Taro from '@tarojs/taro'
import type { CorrectionTarget } from '../contract/corrections'

const overview = '/pages/overview/index'
const resident = '/resident/pages'
const figure = `${resident}/figure/index`
const admin = '/admin/pages'

/** What is left out is left out of the address too. */
export function address(path: string, query: Record<string, string | undefined>): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`
}

export const figurePath = (metric: string): string => address(figure, { metric })
export const metricPath = (metric: string, subject?: string): string =>
  address(`${resident}/metric/index`, { metric, subject })
/** The metric whose page a path opens; null for other pages, and for what names no metric. */
export const metricOfPage = (path: string, metric: string | undefined): string | null =>
  path.replace(/^\//, '') === `${resident}/metric/index`.slice(1) && /^[a-z\d-]{1,60}$/.test(metric ?? '')
    ? (metric ?? null)
    : null
/** One subject's day of one metric, and where that number comes from. */
export const pointPath = (metric: string, subject: string, day: string): string =>
  address(`${resident}/point/index`, { metric, subject, day })
export const restatementsPath = (metric?: string, subject?: string): string =>
  address(`${resident}/restatements/index`, { metric, subject })
export const pastPath = (): string => `${resident}/past/index`
/** A number as a release said it; a day only where it is a point of a series. */
export const sharedPath = (metric: string, release: string, subject?: string, day?: string): string =>
  address(`${resident}/shared/index`, { metric, release, subject, day })
export const hospitalPath = (id: string): string => address(`${resident}/hospital/index`, { id })
export const openDataPath = (): string => `${resident}/open-data/index`
/** The form for saying that something is wrong; `about` and `shown` are what the screen said of it. */
export const correctionPath = (target: CorrectionTarget, about: string, shown: string): string =>
  address(`${resident}/correction/index`, { ...target, about, shown })
export const licencePath = (): string => `${resident}/licence/index`
export const correctionsPath = (): string => `${resident}/corrections/index`
export const peoplePath = (): string => `${admin}/people/index`
export const joinPath = (): string => `${admin}/join/index`
export const deskPath = (): string => `${admin}/desk/index`
export const dayPath = (): string => '/staff/pages/day/index'

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

/** Opens a page by its path; a second touch before it is there opens nothing. */
export function openPath(path: string): void {
  void openOnce(path)
}

/** Opens a page in the place of the one that is done with. */
export function openInstead(path: string): void {
  void Taro.redirectTo({ url: path })
}

export function openFigure(metric: string): void {
  openPath(figurePath(metric))
}

export function openOverview(): void {
  void Taro.switchTab({ url: overview })
}

/** Back to where the person came from; to the overview for one who came by a link. */
export function goBack(): void {
  if (Taro.getCurrentPages().length < 2) openOverview()
  else void Taro.navigateBack()
}

export function openMine(): void {
  void Taro.switchTab({ url: '/pages/mine/index' })
}
