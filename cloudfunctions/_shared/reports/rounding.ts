/** A value, and the last place its source printed where it was rounded. */
export interface Printed {
  value: number | null
  step?: number | null | undefined
}

function inexactness({ step }: Printed): number {
  return step != null && step > 1 ? step : 0
}

/** How far two values may differ by rounding alone; 0 where both are exact to the unit. */
export function slack(left: Printed, right: Printed): number {
  return Math.max(inexactness(left), inexactness(right))
}

/** Whether two values say the same, as far as they were printed. */
export function agree(left: Printed, right: Printed): boolean {
  if (left.value === null || right.value === null) return left.value === right.value
  return Math.abs(left.value - right.value) <= slack(left, right)
}

/** Whether the first was printed with more places than the second. */
export function isFiner(left: Printed, right: Printed): boolean {
  return inexactness(left) < inexactness(right)
}
