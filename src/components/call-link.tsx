import Taro from '@tarojs/taro'
import type { CallLinkProps } from './call-link-props'
import { Press } from './prim'

/** Opens the phone's own dialling, which asks once more; a person who turns back there has refused nothing. */
async function dial(phoneNumber: string): Promise<void> {
  try {
    await Taro.makePhoneCall({ phoneNumber })
  } catch {
    // The number stands on the screen.
  }
}

export const CallLink = ({ number, whom, words, plain }: CallLinkProps) => (
  <Press
    className={plain ? 'button plain as-phone' : 'button as-phone'}
    label={`拨打${whom}的电话，${words}`}
    onPress={() => void dial(number)}
  >
    {words}
  </Press>
)
