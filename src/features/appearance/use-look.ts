import { useDidShow } from '@tarojs/taro'
import { useEffect, useLayoutEffect, useState } from 'react'
import { paint, phoneLook, whenPhoneTurns } from '../../services/phone'
import { type Look, lookOf } from './look'
import { useWishes } from './wishes'

/** The look in force; it follows the phone and the person at once. */
export function useLook(): Look {
  const { elder, theme } = useWishes()
  const [phone, setPhone] = useState(phoneLook)
  const lookAgain = (): void => {
    setPhone((seen) => {
      const set = phoneLook()
      return set.dark === seen.dark && set.fontScale === seen.fontScale ? seen : set
    })
  }
  useEffect(() => whenPhoneTurns(lookAgain), [])
  const look = lookOf({ elder, theme }, phone)
  const { className, scale, dark } = look
  const followsPhone = dark === phone.dark
  useLayoutEffect(() => {
    paint({ className, scale, dark, followsPhone })
  }, [className, scale, dark, followsPhone])
  useDidShow(() => {
    lookAgain()
    paint({ className, scale, dark, followsPhone })
  })
  return look
}
