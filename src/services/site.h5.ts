export function siteAddress(): string | null {
  return TARO_APP_GATEWAY || window.location.origin
}
