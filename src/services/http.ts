import Taro from '@tarojs/taro'
import { disk } from './disk'
import type { Post } from './gateway'
import { now } from './clock'
import { tokensOn } from './tokens'

/** One token for reading and for whoever signs in. */
export const tokens = tokensOn(disk, now)

/** Posts to the gateway a build names, otherwise to the page's own origin. */
export const post: Post = async (path, body, token) => {
  const { statusCode, data } = await Taro.request<unknown>({
    url: `${TARO_APP_GATEWAY}${path}`,
    method: 'POST',
    data: JSON.stringify(body),
    header: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
  })
  return { statusCode, data }
}
