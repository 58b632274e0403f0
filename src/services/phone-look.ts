export interface Phone {
  dark: boolean
  /** 1 is the platform's normal letter size; WeChat's care mode is 1.4. */
  fontScale: number
}

export interface Painting {
  className: string
  scale: number
  dark: boolean
  /** True while the phone itself is set the same way, so that its own colours fit. */
  followsPhone: boolean
}
