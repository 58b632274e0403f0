/** A distance to where a region's government sits, in kilometres: it is never more than about right. */
export const aboutWords = (kilometres: number): string =>
  kilometres < 10 ? '约 10 公里内' : `约 ${Math.round(kilometres / 10) * 10} 公里`
