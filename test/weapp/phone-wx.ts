import { runInContext, type Context } from 'node:vm'
import { selectorQuery } from './phone-canvas'
import type { PhoneCloud } from './phone-clouds'
import { handedOver } from './phone-globals'
import type { PhoneStorage } from './phone-storage'

/** What the platform's callbacks-style calls take. */
interface Callbacks {
  success?: (reply: unknown) => void
  fail?: (failure: { errMsg: string }) => void
  complete?: (reply: unknown) => void
}
interface CallFunction extends Callbacks {
  name: string
  data: unknown
}
interface Navigation extends Callbacks {
  url: string
}

export interface PhoneSettings {
  theme: 'light' | 'dark'
  fontSizeScaleFactor: number
}

export interface Surroundings {
  context: Context
  settings: PhoneSettings
  storage: PhoneStorage
  cloud: () => PhoneCloud
  /** Begins waiting for an answer; call the result when it is there. */
  waits: () => () => void
  navigate: (method: string, url: string) => void
  setTimeout: (task: () => void) => void
}

type Listener = (event: unknown) => void

/** The stub's listeners and clipboard, so that a test can turn the phone dark or lose the network. */
export interface PhoneEvents {
  listeners: Map<string, Set<Listener>>
  done: { method: string; given: unknown }[]
  /** Where the phone is; null where its person says no. */
  place: { latitude: number; longitude: number } | null
}

const on = ['ThemeChange', 'NetworkStatusChange', 'AppShow', 'AppHide', 'Error', 'UnhandledRejection', 'WindowResize']
/** Calls that succeed and change nothing a test looks at but that they were made. */
const silent = ['setNavigationBarColor', 'setBackgroundColor', 'setNavigationBarTitle', 'setTabBarStyle', 'showToast']
const more = ['setClipboardData', 'stopPullDownRefresh', 'pageScrollTo', 'hideHomeButton', 'setBackgroundTextStyle']

function listening(events: PhoneEvents): Record<string, unknown> {
  const of = (name: string): Set<Listener> => {
    const set = events.listeners.get(name) ?? new Set()
    events.listeners.set(name, set)
    return set
  }
  const forget = (name: string, listener?: Listener): void => {
    if (listener) of(name).delete(listener)
    else of(name).clear()
  }
  const pairs = on.flatMap((name): [string, unknown][] => [
    [`on${name}`, (listener: Listener) => of(name).add(listener)],
    [
      `off${name}`,
      (listener?: Listener) => {
        forget(name, listener)
      },
    ],
  ])
  return Object.fromEntries(pairs)
}

function succeeding(method: string, { context, setTimeout }: Surroundings, { done }: PhoneEvents) {
  return (given: Callbacks = {}): void => {
    done.push({ method, given })
    const reply = handedOver(context, { errMsg: `${method}:ok` })
    setTimeout(() => {
      given.success?.(reply)
      given.complete?.(reply)
    })
  }
}

/** Asks the person about where the phone is, and fails as WeChat words it. */
function placing({ context, setTimeout }: Surroundings, events: PhoneEvents) {
  return (given: Callbacks): void => {
    events.done.push({ method: 'getFuzzyLocation', given })
    setTimeout(() => {
      const place = handedOver(context, { ...events.place, errMsg: 'getFuzzyLocation:ok' })
      if (events.place) given.success?.(place)
      else given.fail?.({ errMsg: 'getFuzzyLocation:fail auth deny' })
    })
  }
}

/** No other mini program is there. */
function findingNone({ setTimeout }: Surroundings) {
  return ({ fail }: Callbacks): void => {
    setTimeout(() => fail?.({ errMsg: 'navigateToMiniProgram:fail invalid appid' }))
  }
}

function navigating(method: string, { navigate, context, setTimeout }: Surroundings) {
  return ({ url, success, complete }: Navigation): void => {
    setTimeout(() => {
      navigate(method, url)
      const reply = handedOver(context, { errMsg: `${method}:ok` })
      success?.(reply)
      complete?.(reply)
    })
  }
}

/** `wx.cloud`, as far as the mini program knows it. */
function cloudOf({ context, cloud, waits }: Surroundings): Record<string, unknown> {
  const PhonePromise = runInContext('Promise', context) as PromiseConstructor
  const failed = runInContext('(errMsg) => Object.assign(new Error(errMsg), { errMsg })', context) as (
    errMsg: string,
  ) => Error
  const callFunction = ({ name, data }: CallFunction): Promise<unknown> =>
    new PhonePromise((resolve, reject) => {
      const { answers, call } = cloud()
      const arrived = answers ? waits() : () => undefined
      call(name, JSON.parse(JSON.stringify(data)))
        .then((reply) => {
          resolve(handedOver(context, reply))
        })
        .catch((failure: unknown) => {
          reject(failed(String(failure)))
        })
        .finally(arrived)
    })
  return { init: () => undefined, callFunction }
}

function storing({ context, storage }: Surroundings): Record<string, unknown> {
  return {
    getStorageSync: (key: string) => handedOver(context, storage.read(key)),
    setStorageSync: (key: string, value: unknown) => {
      storage.write(key, value)
    },
    removeStorageSync: (key: string) => {
      storage.remove(key)
    },
    getStorageInfoSync: () => handedOver(context, { keys: storage.keys(), currentSize: storage.bytes() / 1_024 }),
  }
}

/** `wx`, with what this mini program may use and nothing more: anything else fails as on a phone that lacks it. */
export function phoneWx(surroundings: Surroundings, events: PhoneEvents): Record<string, unknown> {
  const { context, settings, setTimeout } = surroundings
  const system = {
    platform: 'ios',
    system: 'iOS 12.0',
    brand: 'iPhone',
    model: 'iPhone 7',
    pixelRatio: 2,
    SDKVersion: '3.7.0',
  }
  const size = { windowWidth: 375, windowHeight: 667, screenWidth: 375, screenHeight: 667, statusBarHeight: 20 }
  const known = (): unknown =>
    handedOver(context, { ...system, ...size, ...settings, language: 'zh_CN', version: '8.0.50' })
  return {
    ...listening(events),
    ...storing(surroundings),
    ...Object.fromEntries([...silent, ...more].map((method) => [method, succeeding(method, surroundings, events)])),
    ...Object.fromEntries(
      ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch'].map((method) => [method, navigating(method, surroundings)]),
    ),
    navigateBack: (given: Callbacks = {}) => {
      navigating('navigateBack', surroundings)({ ...given, url: '' })
    },
    getFuzzyLocation: placing(surroundings, events),
    navigateToMiniProgram: findingNone(surroundings),
    cloud: cloudOf(surroundings),
    canIUse: () => true,
    getAppBaseInfo: known,
    getSystemInfoSync: known,
    getWindowInfo: known,
    getDeviceInfo: known,
    getLaunchOptionsSync: () => handedOver(context, { path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => handedOver(context, { path: '', query: {}, scene: 1001 }),
    getMenuButtonBoundingClientRect: () =>
      handedOver(context, { top: 24, right: 368, bottom: 56, left: 281, width: 87, height: 32 }),
    createSelectorQuery: selectorQuery(surroundings, events),
    nextTick: (task: () => void) => {
      setTimeout(task)
    },
  }
}
