/** A region listings stand in: its code, its name, and about where its government sits (GCJ-02, to a hundredth of a degree). */
export interface ListedRegion {
  code: string
  name: string
  /** Null for one that lies inside another one of these. */
  seat: { latitude: number; longitude: number } | null
}

const at = (latitude: number, longitude: number) => ({ latitude, longitude })

/** The regions the province is divided into, as the centre reports them (GB/T 2260; 长白山 has a local code). */
export const listedRegions: readonly ListedRegion[] = [
  { code: '220100', name: '长春市', seat: at(43.82, 125.32) },
  { code: '220200', name: '吉林市', seat: at(43.84, 126.55) },
  { code: '220300', name: '四平市', seat: at(43.17, 124.35) },
  { code: '220400', name: '辽源市', seat: at(42.89, 125.14) },
  { code: '220500', name: '通化市', seat: at(41.73, 125.94) },
  { code: '220600', name: '白山市', seat: at(41.94, 126.42) },
  { code: '220700', name: '松原市', seat: at(45.14, 124.83) },
  { code: '220800', name: '白城市', seat: at(45.62, 122.84) },
  { code: '222400', name: '延边朝鲜族自治州', seat: at(42.89, 129.51) },
  { code: 'JL-CBS', name: '长白山保护开发区', seat: at(42.42, 128.11) },
  { code: '220581', name: '梅河口市', seat: at(42.53, 125.71) },
  { code: '220184', name: '公主岭市', seat: null },
  { code: '220381', name: '公主岭市', seat: null },
  { code: '220000', name: '吉林省（省直）', seat: null },
]

/** Each name once: of two codes the one in force stands first. */
export const namedRegions: readonly ListedRegion[] = listedRegions.filter(
  ({ name }, place) => listedRegions.findIndex((one) => one.name === name) === place,
)
/** Where those without a seat of their own lie; what the province runs itself stands in its capital. */
const lyingIn: Readonly<Record<string, string>> = { '220184': '220100', '220381': '220300', '220000': '220100' }

/** A code nobody gave a name to here keeps its own. */
export function regionName(code: string): string {
  return listedRegions.find((region) => region.code === code)?.name ?? code
}

const EARTH_KM = 6371
/** Further than this from every seat, in kilometres, one is not in the province. */
const FAR = 250

/** Kilometres along the surface between two places. */
function kilometres(one: { latitude: number; longitude: number }, other: typeof one): number {
  const [phi, psi] = [one.latitude, other.latitude].map((degrees) => (degrees * Math.PI) / 180) as [number, number]
  const turn = ((other.longitude - one.longitude) * Math.PI) / 180
  const half = Math.sin((psi - phi) / 2) ** 2 + Math.cos(phi) * Math.cos(psi) * Math.sin(turn / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.sqrt(half))
}

/** The region whose seat is nearest to a place, and about how far that is; null where all are far away. */
export function nearestRegion(place: {
  latitude: number
  longitude: number
}): { region: ListedRegion; kilometres: number } | null {
  const [nearest] = listedRegions
    .flatMap((region) => (region.seat ? [{ region, kilometres: kilometres(region.seat, place) }] : []))
    .sort((one, other) => one.kilometres - other.kilometres)
  return nearest !== undefined && nearest.kilometres <= FAR ? nearest : null
}

/** About how many kilometres it is from a place to each region's seat, by the region's code; null far from the province. */
export function nearness(place: { latitude: number; longitude: number }): ReadonlyMap<string, number> | null {
  if (nearestRegion(place) === null) return null
  const seats = new Map(listedRegions.map(({ code, seat }) => [code, seat]))
  return new Map(
    listedRegions.flatMap(({ code }) => {
      const seat = seats.get(lyingIn[code] ?? code)
      return seat ? [[code, kilometres(seat, place)]] : []
    }),
  )
}
