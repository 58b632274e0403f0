import type { MouseEvent } from 'react'
import type { BlockProps, ChoiceProps, EntryProps, LinkProps, LiveProps, MainProps, PressProps } from './prim-props'

export const Main = ({ className, style, children }: MainProps) => (
  <main className={className} style={style}>
    {children}
  </main>
)
export const Section = ({ className, children }: BlockProps) => <section className={className}>{children}</section>
export const P = ({ className, children }: BlockProps) => <p className={className}>{children}</p>
export const Div = ({ className, children }: BlockProps) => <div className={className}>{children}</div>
export const Rows = ({ className, children }: BlockProps) => <ul className={className}>{children}</ul>
export const Row = ({ className, children }: BlockProps) => <li className={className}>{children}</li>
export const H1 = ({ className, children }: BlockProps) => <h1 className={className}>{children}</h1>
export const H2 = ({ className, children }: BlockProps) => <h2 className={className}>{children}</h2>
export const H3 = ({ className, children }: BlockProps) => <h3 className={className}>{children}</h3>
export const Span = ({ className, children }: BlockProps) => <span className={className}>{children}</span>
export const Ornament = ({ className }: BlockProps) => <div className={className} aria-hidden="true" />

export const Live = ({ className, as, children }: LiveProps) => (
  <div className={className} role={as}>
    {children}
  </div>
)

export const Press = ({ className, onPress, label, disabled, children }: PressProps) => (
  <button type="button" className={className} aria-label={label} disabled={disabled} onClick={onPress}>
    {children}
  </button>
)

/** Opening in another window or tab is the browser's own. */
const isForBrowser = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || ctrlKey || metaKey || shiftKey || altKey

export const Link = ({ className, onPress, label, href, children }: LinkProps) => (
  <a
    className={className}
    href={`#${href}`}
    aria-label={label}
    onClick={(event) => {
      if (isForBrowser(event)) return
      event.preventDefault()
      onPress()
    }}
  >
    {children}
  </a>
)

export const Choices = ({ label, className, children }: BlockProps & { label: string }) => (
  <div role="radiogroup" className={className} aria-label={label}>
    {children}
  </div>
)

export const Choice = ({ name, words, chosen, onChoose }: ChoiceProps) => (
  <label className={chosen ? 'choice chosen' : 'choice'}>
    <input className="choice-mark" type="radio" name={name} checked={chosen} onChange={onChoose} />
    {words}
  </label>
)

export const Label = ({ className, htmlFor, children }: BlockProps & { htmlFor: string }) => (
  <label className={className} htmlFor={htmlFor}>
    {children}
  </label>
)

export const Entry = ({ id, value, onChange, password, autoComplete, invalid, describedBy }: EntryProps) => (
  <input
    id={id}
    className="entry"
    type={password ? 'password' : 'text'}
    value={value}
    autoComplete={autoComplete}
    autoCapitalize="none"
    aria-invalid={invalid}
    aria-describedby={describedBy}
    onChange={(event) => {
      onChange(event.target.value)
    }}
  />
)
