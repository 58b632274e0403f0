import Taro, { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { P } from '../../components/prim'
import { decoded } from '../../format/addresses'
import { figurePath } from '../../services/routes'

/** Leads from where the page of a figure was to where it is now. */
export function MovedFigure() {
  const metric = decoded(useRouter().params['metric'] ?? '')
  useEffect(() => {
    void Taro.redirectTo({ url: figurePath(metric) })
  }, [metric])
  return <P className="standing">正在打开</P>
}
