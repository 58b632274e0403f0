import Taro from '@tarojs/taro'
import { metricOfPage } from './routes'

export function launchedMetric(): string | null {
  const { path, query } = Taro.getLaunchOptionsSync()
  return metricOfPage(path, (query as Record<string, string | undefined>)['metric'])
}
