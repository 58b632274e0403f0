import { Press } from '../../components/prim'
import { goBack } from '../../services/routes'

export function BackLink() {
  return (
    <Press className="text-button back" onPress={goBack}>
      ‹ 返回
    </Press>
  )
}
