import type { Place } from './place'
import { roundedPlace } from './rounded-place'

/** Milliseconds until a browser that does not say where it is counts as having refused. */
const PATIENCE = 10_000

/** WGS-84, within a kilometre of GCJ-02: less than the rounding and far less than the way between two regions. */
export function askPlace(): Promise<Place | null> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) resolve(null)
    else
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          resolve(roundedPlace(coords))
        },
        () => {
          resolve(null)
        },
        { enableHighAccuracy: false, timeout: PATIENCE },
      )
  })
}
