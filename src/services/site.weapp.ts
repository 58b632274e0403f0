/** A mini program has no origin of its own: only a build that names the gateway knows it. */
export function siteAddress(): string | null {
  return TARO_APP_GATEWAY || null
}
