import type { IPluginContext } from '@tarojs/service'

/** What WeChat's screen reader understands; Taro writes none of it into its templates by itself. */
const attributes = ['aria-role', 'aria-label', 'aria-hidden', 'aria-checked', 'aria-disabled', 'aria-live']
const templates = ['view', 'static-view', 'text', 'static-text', 'input']

type Attributes = Record<string, string>
interface Platform {
  template: { createMiniComponents: (components: unknown) => Record<string, Attributes> }
}

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Added after Taro has numbered its own attributes, so that the numbers in build and runtime still agree. */
export default function aria(context: IPluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn({ template }: Partial<Platform>) {
      if (!template) return
      const create = template.createMiniComponents.bind(template)
      template.createMiniComponents = (components) => {
        const created = create(components)
        for (const name of templates)
          Object.assign(created[name] ?? {}, Object.fromEntries(attributes.map((a) => [a, `i.${camelCase(a)}`])))
        return created
      }
    },
  })
}
