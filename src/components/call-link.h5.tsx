import type { CallLinkProps } from './call-link-props'

export const CallLink = ({ number, whom, words, plain }: CallLinkProps) => (
  <a
    className={plain ? 'button plain as-phone' : 'button as-phone'}
    href={`tel:${number}`}
    aria-label={`拨打${whom}的电话，${words}`}
  >
    {words}
  </a>
)
