import { useEffect, useState } from 'react'
import { Div, Link, Live, P, Press } from '../../components/prim'
import type { NamedHospital } from '../../services/kept-hospitals'
import { hospitalPath, openPath } from '../../services/routes'
import { fetchMissingPages, useKeptHospitals } from './use-kept-hospitals'

type Which = 'favourites' | 'recent'
const titles: Record<Which, string> = { favourites: '收藏', recent: '最近看过' }

function Named({ id, name }: NamedHospital) {
  const path = hospitalPath(id)
  return (
    <Link
      className="hospital-name"
      href={path}
      onPress={() => {
        openPath(path)
      }}
    >
      {name}
    </Link>
  )
}

/** The hospitals a person starred or looked at, folded; nothing at all where there are none. */
export function KeptFolds() {
  const kept = useKeptHospitals()
  const [open, setOpen] = useState<Which | null>(null)
  const { favourites } = kept
  useEffect(() => void fetchMissingPages(favourites), [favourites])
  const filled = (['favourites', 'recent'] as const).filter((which) => kept[which].length > 0)
  const unfolded = filled.find((which) => which === open)
  return (
    <>
      <Div className="choices as-count">
        {filled.map((which) => (
          <Press
            key={which}
            className={which === unfolded ? 'choice chosen' : 'choice'}
            onPress={() => {
              setOpen(which === unfolded ? null : which)
            }}
          >
            {`${titles[which]} ${kept[which].length} 家${which === unfolded ? ' ▴' : ' ▾'}`}
          </Press>
        ))}
      </Div>
      {unfolded && (
        <>
          {kept[unfolded].map((one) => (
            <Named key={one.id} {...one} />
          ))}
          <Press
            className="text-button"
            onPress={() => {
              kept.clear(unfolded)
            }}
          >
            {`清空${titles[unfolded]}`}
          </Press>
          <P className="standing">只存在这部手机上，不会上传。</P>
        </>
      )}
      <Live as="status">{kept.full && <P className="standing">手机存储已满，这次改动下次打开时就没有了。</P>}</Live>
    </>
  )
}
