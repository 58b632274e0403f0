import { Input, Text, View } from '@tarojs/components'
import type { BlockProps, ChoiceProps, EntryProps, LinkProps, LiveProps, MainProps, PressProps } from './prim-props'

export const Main = ({ className, style, children }: MainProps) => (
  <View className={className} style={style}>
    {children}
  </View>
)

const Block = ({ className, children }: BlockProps) => <View className={className}>{children}</View>
const Heading = ({ className, children }: BlockProps) => (
  <View className={className} aria-role="heading">
    {children}
  </View>
)

export const Section = Block
export const P = Block
export const Div = Block
export const Rows = Block
export const Row = Block
export const H1 = Heading
export const H2 = Heading
/** Plain here: a role on each of a page's smallest headings would cost more bytes than it helps. */
export const H3 = Block

export const Span = ({ className, children }: BlockProps) => <Text className={className}>{children}</Text>

/** Drawn, and not read out. */
export const Ornament = ({ className }: BlockProps) => <View className={className} aria-hidden="true" />

export const Live = ({ className, as, children }: LiveProps) => (
  <View className={className} aria-role="alert" aria-live={as === 'alert' ? 'assertive' : 'polite'}>
    {children}
  </View>
)

export const Press = ({ className, onPress, label, disabled, children }: PressProps) => (
  <View
    className={className}
    hoverClass={disabled ? 'none' : 'pressed'}
    aria-role="button"
    {...(label ? { 'aria-label': label } : {})}
    {...(disabled ? { 'aria-disabled': 'true' } : {})}
    onClick={disabled ? undefined : onPress}
  >
    {children}
  </View>
)

export const Link = ({ className, onPress, label, children }: LinkProps) => (
  <View className={className} hoverClass="pressed" aria-role="link" aria-label={label} onClick={onPress}>
    {children}
  </View>
)

export const Choices = ({ label, className, children }: BlockProps & { label: string }) => (
  <View className={className} aria-role="radiogroup" aria-label={label}>
    {children}
  </View>
)

export const Choice = ({ words, chosen, onChoose }: ChoiceProps) => (
  <View
    className={chosen ? 'choice chosen' : 'choice'}
    hoverClass="pressed"
    aria-role="radio"
    aria-checked={chosen ? 'true' : 'false'}
    onClick={onChoose}
  >
    {words}
  </View>
)

export const Label = ({ className, children }: BlockProps & { htmlFor: string }) => (
  <View className={className}>{children}</View>
)

export const Entry = ({ id, value, onChange, password }: EntryProps) => (
  <Input
    id={id}
    className="entry"
    value={value}
    password={password}
    onInput={(event) => {
      onChange(event.detail.value)
    }}
  />
)
