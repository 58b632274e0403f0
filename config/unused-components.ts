interface Hooks {
  modifyComponentConfig: (change: (options: { componentConfig: { includes: Set<string> } }) => void) => void
}

/** Taro writes templates for these whether or not a screen uses them; none does. */
const unused = ['scroll-view', 'image', 'static-image']

/** Keeps templates no screen uses out of the main package. */
export default function unusedComponents(context: Hooks): void {
  context.modifyComponentConfig(({ componentConfig }) => {
    for (const name of unused) componentConfig.includes.delete(name)
  })
}
