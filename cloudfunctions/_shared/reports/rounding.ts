interface Valued {
  value: number | null
  rounded?: boolean | undefined
}

/** The last place a rounded value still shows: 16 785 000 shows thousands. An exact value shows units. */
function step({ value, rounded }: Valued): number {
  if (!rounded || !value) return 0
  let place = 1
  while (value % (place * 10) === 0) place *= 10
  return place
}

/** How far two values may differ by rounding alone; 0 where both are exact. */
export function slack(left: Valued, right: Valued): number {
  return Math.max(step(left), step(right))
}

/** Whether two values say the same, as far as they were printed. */
export function agree(left: Valued, right: Valued): boolean {
  if (left.value === null || right.value === null) return left.value === right.value
  return Math.abs(left.value - right.value) <= slack(left, right)
}
