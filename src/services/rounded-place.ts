import type { Place } from './place'

/** Hundredths of a degree, about a kilometre: finer nobody here wants to know it. */
const FINEST = 100
const rounded = (degrees: number): number => Math.round(degrees * FINEST) / FINEST

export const roundedPlace = ({ latitude, longitude }: Place): Place => ({
  latitude: rounded(latitude),
  longitude: rounded(longitude),
})
