import type { PhoneEvents, Surroundings } from './phone-wx'

/** A Canvas 2D context that remembers what was drawn with it, by method. */
function brush({ done }: PhoneEvents): unknown {
  const set = new Map<string | symbol, unknown>()
  return new Proxy(
    {},
    {
      get: (_, method) =>
        set.get(method) ??
        ((...given: unknown[]) => {
          done.push({ method: `canvas.${String(method)}`, given })
          return method === 'measureText' ? { width: String(given[0]).length * 8 } : undefined
        }),
      set: (_, property, value) => set.set(property, value) instanceof Map,
    },
  )
}

/** `wx.createSelectorQuery`, as far as a chart asks it: for the node and the width of a canvas. */
export function selectorQuery({ setTimeout }: Surroundings, events: PhoneEvents): () => unknown {
  return () => {
    const query = {
      select: () => query,
      fields: () => query,
      exec: (told: (found: unknown[]) => void) => {
        setTimeout(() => {
          told([{ node: { width: 0, height: 0, getContext: () => brush(events) }, width: 317, height: 234 }])
        })
      },
    }
    return query
  }
}
