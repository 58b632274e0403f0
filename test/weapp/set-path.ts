export type Data = Record<string, unknown>

/** Sets what `setData` names by a path such as `root.cn.[0].v`, as the platform does. */
export function setPath(data: Data, path: string, value: unknown): void {
  const steps = path.match(/[^.[\]]+/g) ?? []
  const last = steps.at(-1)
  if (last === undefined) throw new Error(`setData names no place: '${path}'`)
  let place = data
  for (const [position, step] of steps.slice(0, -1).entries()) {
    const next = place[step]
    if (typeof next !== 'object' || next === null) place[step] = /^\d+$/.test(steps[position + 1] ?? '') ? [] : {}
    place = place[step] as Data
  }
  place[last] = value
}
